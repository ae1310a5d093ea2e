import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * A Neo4j server for tests, on 127.0.0.1: HOME PORT [keep-plans]; the password of the user neo4j comes in NEO4J_TEST_PASSWORD.
 * Prints READY, and stops when its input ends. With keep-plans each query is planned once, however the graph grows.
 */
public final class Neo4jServer {
    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[1]);
        boolean keepPlans = args.length > 2 && args[2].equals("keep-plans");
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(Path.of(args[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
            .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of("apoc.*"))
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
            .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
            .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(2))
            .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, keepPlans ? Duration.ofDays(1) : Duration.ofSeconds(10))
            .setConfig(GraphDatabaseSettings.query_cache_size, keepPlans ? 4000 : 1000)
            .build();
        server.database("system").executeTransactionally(
            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
            Map.of("password", System.getenv("NEO4J_TEST_PASSWORD")));
        System.out.println("READY");
        while (System.in.read() >= 0) { }
        server.shutdown();
        System.exit(0);
    }
}
