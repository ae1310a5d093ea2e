;; The inner loops of the network. kernel-plain.ts holds the same in TypeScript; both give the same bits.
;; All addresses are bytes, all matrices lie row by row.
(module
  (memory (export "memory") 64)

  ;; Rounds each of $rows rows of $columns floats at $x to int16 at $q, and writes to $scale what one step of a row is worth.
  ;; $columns is a multiple of 8. A float plus 1.5 * 2^23 holds the nearest whole number in its low bits.
  (func (export "quantise") (param $x i32) (param $q i32) (param $scale i32) (param $rows i32) (param $columns i32)
    (local $row i32) (local $at i32) (local $end i32) (local $most v128) (local $peak f32) (local $inverse v128)
    (local $magic v128) (local $other v128)
    (local.set $magic (f32x4.splat (f32.const 12582912)))
    (block $done
      (loop $each
        (br_if $done (i32.ge_s (local.get $row) (local.get $rows)))
        (local.set $end (i32.add (local.get $x) (i32.shl (local.get $columns) (i32.const 2))))
        (local.set $most (f32x4.splat (f32.const 1e-20)))
        (local.set $other (local.get $most))
        (local.set $at (local.get $x))
        (loop $peaks
          (local.set $most (f32x4.pmax (local.get $most) (f32x4.abs (v128.load (local.get $at)))))
          (local.set $other (f32x4.pmax (local.get $other) (f32x4.abs (v128.load offset=16 (local.get $at)))))
          (local.set $at (i32.add (local.get $at) (i32.const 32)))
          (br_if $peaks (i32.lt_s (local.get $at) (local.get $end))))
        (local.set $most (f32x4.pmax (local.get $most) (local.get $other)))
        (local.set $peak
          (f32.max
            (f32.max (f32x4.extract_lane 0 (local.get $most)) (f32x4.extract_lane 1 (local.get $most)))
            (f32.max (f32x4.extract_lane 2 (local.get $most)) (f32x4.extract_lane 3 (local.get $most)))))
        (f32.store (local.get $scale) (f32.div (local.get $peak) (f32.const 32767)))
        (local.set $inverse (f32x4.splat (f32.div (f32.const 32767) (local.get $peak))))
        (loop $round
          (v128.store (local.get $q)
            (i16x8.narrow_i32x4_s
              (i32x4.sub (f32x4.add (f32x4.mul (v128.load (local.get $x)) (local.get $inverse)) (local.get $magic)) (local.get $magic))
              (i32x4.sub (f32x4.add (f32x4.mul (v128.load offset=16 (local.get $x)) (local.get $inverse)) (local.get $magic)) (local.get $magic))))
          (local.set $x (i32.add (local.get $x) (i32.const 32)))
          (local.set $q (i32.add (local.get $q) (i32.const 16)))
          (br_if $round (i32.lt_s (local.get $x) (local.get $end))))
        (local.set $scale (i32.add (local.get $scale) (i32.const 4)))
        (local.set $row (i32.add (local.get $row) (i32.const 1)))
        (br $each))))

  ;; Four sums of whole numbers become floats: sum * scale of the row * scales of the columns + what $base holds.
  (func $finish (param $sum v128) (param $row f32) (param $columns v128) (param $base v128) (result v128)
    (f32x4.add
      (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $sum)) (f32x4.splat (local.get $row))) (local.get $columns))
      (local.get $base)))

  ;; out[rows, columns] = q[rows, 2 * pairs] times w, plus $bias (a row of floats), or plus what out holds where $bias is 0.
  ;; w is packed in blocks of eight columns: for each pair of inputs, 8 columns by 2 int8. $columns is a multiple of 8. A block
  ;; is widened to int16 at $block before the rows meet it: half the bytes to fetch, since all weights don't fit the near caches.
  (func (export "multiply")
    (param $q i32) (param $rowScale i32) (param $w i32) (param $scale i32) (param $bias i32) (param $out i32)
    (param $rows i32) (param $pairs i32) (param $columns i32) (param $block i32)
    (local $column i32) (local $row i32) (local $at i32) (local $end i32) (local $weight i32) (local $o i32)
    (local $qRow i32) (local $oRow i32) (local $q1 i32) (local $q2 i32) (local $q3 i32) (local $rs i32)
    (local $wa v128) (local $wb v128) (local $x v128)
    (local $a0 v128) (local $b0 v128) (local $a1 v128) (local $b1 v128)
    (local $a2 v128) (local $b2 v128) (local $a3 v128) (local $b3 v128)
    (local $sa v128) (local $sb v128) (local $ba v128) (local $bb v128)
    (local.set $qRow (i32.shl (local.get $pairs) (i32.const 2)))
    (local.set $oRow (i32.shl (local.get $columns) (i32.const 2)))
    (block $done
      (loop $blocks
        (br_if $done (i32.ge_s (local.get $column) (local.get $columns)))
        (local.set $sa (v128.load (local.get $scale)))
        (local.set $sb (v128.load offset=16 (local.get $scale)))
        (if (local.get $bias) (then
          (local.set $ba (v128.load (local.get $bias)))
          (local.set $bb (v128.load offset=16 (local.get $bias)))
          (local.set $bias (i32.add (local.get $bias) (i32.const 32)))))
        (local.set $weight (local.get $block))
        (local.set $end (i32.add (local.get $w) (i32.shl (local.get $pairs) (i32.const 4))))
        (loop $unpack
          (v128.store (local.get $weight) (v128.load8x8_s (local.get $w)))
          (v128.store offset=16 (local.get $weight) (v128.load8x8_s offset=8 (local.get $w)))
          (local.set $weight (i32.add (local.get $weight) (i32.const 32)))
          (local.set $w (i32.add (local.get $w) (i32.const 16)))
          (br_if $unpack (i32.lt_s (local.get $w) (local.get $end))))
        (local.set $row (i32.const 0))
        (local.set $at (local.get $q))
        (local.set $o (local.get $out))
        (local.set $rs (local.get $rowScale))
        (block $fours
          (loop $four
            (br_if $fours (i32.gt_s (i32.add (local.get $row) (i32.const 4)) (local.get $rows)))
            (local.set $a0 (v128.const i32x4 0 0 0 0)) (local.set $b0 (local.get $a0))
            (local.set $a1 (local.get $a0)) (local.set $b1 (local.get $a0))
            (local.set $a2 (local.get $a0)) (local.set $b2 (local.get $a0))
            (local.set $a3 (local.get $a0)) (local.set $b3 (local.get $a0))
            (local.set $end (i32.add (local.get $at) (local.get $qRow)))
            (local.set $q1 (local.get $end))
            (local.set $q2 (i32.add (local.get $q1) (local.get $qRow)))
            (local.set $q3 (i32.add (local.get $q2) (local.get $qRow)))
            (local.set $weight (local.get $block))
            (loop $pair
              (local.set $wa (v128.load (local.get $weight)))
              (local.set $wb (v128.load offset=16 (local.get $weight)))
              (local.set $x (v128.load32_splat (local.get $at)))
              (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $x) (local.get $wa))))
              (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $x) (local.get $wb))))
              (local.set $x (v128.load32_splat (local.get $q1)))
              (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $x) (local.get $wa))))
              (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $x) (local.get $wb))))
              (local.set $x (v128.load32_splat (local.get $q2)))
              (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (local.get $x) (local.get $wa))))
              (local.set $b2 (i32x4.add (local.get $b2) (i32x4.dot_i16x8_s (local.get $x) (local.get $wb))))
              (local.set $x (v128.load32_splat (local.get $q3)))
              (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (local.get $x) (local.get $wa))))
              (local.set $b3 (i32x4.add (local.get $b3) (i32x4.dot_i16x8_s (local.get $x) (local.get $wb))))
              (local.set $weight (i32.add (local.get $weight) (i32.const 32)))
              (local.set $q1 (i32.add (local.get $q1) (i32.const 4)))
              (local.set $q2 (i32.add (local.get $q2) (i32.const 4)))
              (local.set $q3 (i32.add (local.get $q3) (i32.const 4)))
              (local.set $at (i32.add (local.get $at) (i32.const 4)))
              (br_if $pair (i32.lt_s (local.get $at) (local.get $end))))
            (if (i32.eqz (local.get $bias)) (then
              (local.set $ba (v128.load (local.get $o))) (local.set $bb (v128.load offset=16 (local.get $o)))))
            (v128.store (local.get $o) (call $finish (local.get $a0) (f32.load (local.get $rs)) (local.get $sa) (local.get $ba)))
            (v128.store offset=16 (local.get $o) (call $finish (local.get $b0) (f32.load (local.get $rs)) (local.get $sb) (local.get $bb)))
            (local.set $o (i32.add (local.get $o) (local.get $oRow)))
            (if (i32.eqz (local.get $bias)) (then
              (local.set $ba (v128.load (local.get $o))) (local.set $bb (v128.load offset=16 (local.get $o)))))
            (v128.store (local.get $o) (call $finish (local.get $a1) (f32.load offset=4 (local.get $rs)) (local.get $sa) (local.get $ba)))
            (v128.store offset=16 (local.get $o) (call $finish (local.get $b1) (f32.load offset=4 (local.get $rs)) (local.get $sb) (local.get $bb)))
            (local.set $o (i32.add (local.get $o) (local.get $oRow)))
            (if (i32.eqz (local.get $bias)) (then
              (local.set $ba (v128.load (local.get $o))) (local.set $bb (v128.load offset=16 (local.get $o)))))
            (v128.store (local.get $o) (call $finish (local.get $a2) (f32.load offset=8 (local.get $rs)) (local.get $sa) (local.get $ba)))
            (v128.store offset=16 (local.get $o) (call $finish (local.get $b2) (f32.load offset=8 (local.get $rs)) (local.get $sb) (local.get $bb)))
            (local.set $o (i32.add (local.get $o) (local.get $oRow)))
            (if (i32.eqz (local.get $bias)) (then
              (local.set $ba (v128.load (local.get $o))) (local.set $bb (v128.load offset=16 (local.get $o)))))
            (v128.store (local.get $o) (call $finish (local.get $a3) (f32.load offset=12 (local.get $rs)) (local.get $sa) (local.get $ba)))
            (v128.store offset=16 (local.get $o) (call $finish (local.get $b3) (f32.load offset=12 (local.get $rs)) (local.get $sb) (local.get $bb)))
            (local.set $o (i32.add (local.get $o) (local.get $oRow)))
            (local.set $at (local.get $q3))
            (local.set $rs (i32.add (local.get $rs) (i32.const 16)))
            (local.set $row (i32.add (local.get $row) (i32.const 4)))
            (br $four)))
        (if (i32.le_s (i32.add (local.get $row) (i32.const 2)) (local.get $rows)) (then
          (local.set $a0 (v128.const i32x4 0 0 0 0)) (local.set $b0 (local.get $a0))
          (local.set $a1 (local.get $a0)) (local.set $b1 (local.get $a0))
          (local.set $end (i32.add (local.get $at) (local.get $qRow)))
          (local.set $q1 (local.get $end))
          (local.set $weight (local.get $block))
          (loop $pair
            (local.set $wa (v128.load (local.get $weight)))
            (local.set $wb (v128.load offset=16 (local.get $weight)))
            (local.set $x (v128.load32_splat (local.get $at)))
            (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $x) (local.get $wa))))
            (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $x) (local.get $wb))))
            (local.set $x (v128.load32_splat (local.get $q1)))
            (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $x) (local.get $wa))))
            (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $x) (local.get $wb))))
            (local.set $weight (i32.add (local.get $weight) (i32.const 32)))
            (local.set $q1 (i32.add (local.get $q1) (i32.const 4)))
            (local.set $at (i32.add (local.get $at) (i32.const 4)))
            (br_if $pair (i32.lt_s (local.get $at) (local.get $end))))
          (if (i32.eqz (local.get $bias)) (then
            (local.set $ba (v128.load (local.get $o))) (local.set $bb (v128.load offset=16 (local.get $o)))))
          (v128.store (local.get $o) (call $finish (local.get $a0) (f32.load (local.get $rs)) (local.get $sa) (local.get $ba)))
          (v128.store offset=16 (local.get $o) (call $finish (local.get $b0) (f32.load (local.get $rs)) (local.get $sb) (local.get $bb)))
          (local.set $o (i32.add (local.get $o) (local.get $oRow)))
          (if (i32.eqz (local.get $bias)) (then
            (local.set $ba (v128.load (local.get $o))) (local.set $bb (v128.load offset=16 (local.get $o)))))
          (v128.store (local.get $o) (call $finish (local.get $a1) (f32.load offset=4 (local.get $rs)) (local.get $sa) (local.get $ba)))
          (v128.store offset=16 (local.get $o) (call $finish (local.get $b1) (f32.load offset=4 (local.get $rs)) (local.get $sb) (local.get $bb)))
          (local.set $o (i32.add (local.get $o) (local.get $oRow)))
          (local.set $at (local.get $q1))
          (local.set $rs (i32.add (local.get $rs) (i32.const 8)))
          (local.set $row (i32.add (local.get $row) (i32.const 2)))))
        (block $ones
          (loop $one
            (br_if $ones (i32.ge_s (local.get $row) (local.get $rows)))
            (local.set $a0 (v128.const i32x4 0 0 0 0)) (local.set $b0 (local.get $a0))
            (local.set $end (i32.add (local.get $at) (local.get $qRow)))
            (local.set $weight (local.get $block))
            (loop $pair
              (local.set $x (v128.load32_splat (local.get $at)))
              (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $x) (v128.load (local.get $weight)))))
              (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $x) (v128.load offset=16 (local.get $weight)))))
              (local.set $weight (i32.add (local.get $weight) (i32.const 32)))
              (local.set $at (i32.add (local.get $at) (i32.const 4)))
              (br_if $pair (i32.lt_s (local.get $at) (local.get $end))))
            (if (i32.eqz (local.get $bias)) (then
              (local.set $ba (v128.load (local.get $o))) (local.set $bb (v128.load offset=16 (local.get $o)))))
            (v128.store (local.get $o) (call $finish (local.get $a0) (f32.load (local.get $rs)) (local.get $sa) (local.get $ba)))
            (v128.store offset=16 (local.get $o) (call $finish (local.get $b0) (f32.load (local.get $rs)) (local.get $sb) (local.get $bb)))
            (local.set $o (i32.add (local.get $o) (local.get $oRow)))
            (local.set $rs (i32.add (local.get $rs) (i32.const 4)))
            (local.set $row (i32.add (local.get $row) (i32.const 1)))
            (br $one)))
        (local.set $scale (i32.add (local.get $scale) (i32.const 32)))
        (local.set $out (i32.add (local.get $out) (i32.const 32)))
        (local.set $column (i32.add (local.get $column) (i32.const 8)))
        (br $blocks))))

  (func $sum (param $lanes v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $lanes)) (f32x4.extract_lane 1 (local.get $lanes)))
      (f32.add (f32x4.extract_lane 2 (local.get $lanes)) (f32x4.extract_lane 3 (local.get $lanes)))))

  ;; Layer normalisation of each row: (x - mean) / deviation * gain + shift. $columns is a multiple of 4.
  (func (export "normalise") (param $x i32) (param $gain i32) (param $shift i32) (param $out i32) (param $rows i32) (param $columns i32)
    (local $bytes i32) (local $d i32) (local $lanes v128) (local $mean v128) (local $scale v128) (local $v v128)
    (local.set $bytes (i32.shl (local.get $columns) (i32.const 2)))
    (block $done
      (loop $each
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $lanes (v128.const i32x4 0 0 0 0))
        (local.set $d (i32.const 0))
        (loop $sums
          (local.set $lanes (f32x4.add (local.get $lanes) (v128.load (i32.add (local.get $x) (local.get $d)))))
          (local.set $d (i32.add (local.get $d) (i32.const 16)))
          (br_if $sums (i32.lt_s (local.get $d) (local.get $bytes))))
        (local.set $mean (f32x4.splat (f32.div (call $sum (local.get $lanes)) (f32.convert_i32_s (local.get $columns)))))
        (local.set $lanes (v128.const i32x4 0 0 0 0))
        (local.set $d (i32.const 0))
        (loop $squares
          (local.set $v (f32x4.sub (v128.load (i32.add (local.get $x) (local.get $d))) (local.get $mean)))
          (local.set $lanes (f32x4.add (local.get $lanes) (f32x4.mul (local.get $v) (local.get $v))))
          (local.set $d (i32.add (local.get $d) (i32.const 16)))
          (br_if $squares (i32.lt_s (local.get $d) (local.get $bytes))))
        (local.set $scale (f32x4.splat (f32.div (f32.const 1) (f32.sqrt
          (f32.add (f32.div (call $sum (local.get $lanes)) (f32.convert_i32_s (local.get $columns))) (f32.const 1e-5))))))
        (local.set $d (i32.const 0))
        (loop $write
          (v128.store (i32.add (local.get $out) (local.get $d))
            (f32x4.add
              (f32x4.mul
                (f32x4.mul (f32x4.sub (v128.load (i32.add (local.get $x) (local.get $d))) (local.get $mean)) (local.get $scale))
                (v128.load (i32.add (local.get $gain) (local.get $d))))
              (v128.load (i32.add (local.get $shift) (local.get $d)))))
          (local.set $d (i32.add (local.get $d) (i32.const 16)))
          (br_if $write (i32.lt_s (local.get $d) (local.get $bytes))))
        (local.set $x (i32.add (local.get $x) (local.get $bytes)))
        (local.set $out (i32.add (local.get $out) (local.get $bytes)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $each))))

  ;; Each row mixed with its neighbours, column by column: x * w[1], + before * w[0], + after * w[2].
  (func (export "lookAround") (param $x i32) (param $w i32) (param $out i32) (param $rows i32) (param $columns i32)
    (local $bytes i32) (local $row i32) (local $d i32) (local $at i32) (local $v v128)
    (local.set $bytes (i32.shl (local.get $columns) (i32.const 2)))
    (block $done
      (loop $each
        (br_if $done (i32.ge_s (local.get $row) (local.get $rows)))
        (local.set $d (i32.const 0))
        (loop $column
          (local.set $at (i32.add (local.get $x) (local.get $d)))
          (local.set $v (f32x4.mul (v128.load (local.get $at)) (v128.load (i32.add (i32.add (local.get $w) (local.get $bytes)) (local.get $d)))))
          (if (i32.gt_s (local.get $row) (i32.const 0)) (then
            (local.set $v (f32x4.add (local.get $v) (f32x4.mul
              (v128.load (i32.sub (local.get $at) (local.get $bytes)))
              (v128.load (i32.add (local.get $w) (local.get $d))))))))
          (if (i32.lt_s (i32.add (local.get $row) (i32.const 1)) (local.get $rows)) (then
            (local.set $v (f32x4.add (local.get $v) (f32x4.mul
              (v128.load (i32.add (local.get $at) (local.get $bytes)))
              (v128.load (i32.add (i32.add (local.get $w) (i32.shl (local.get $bytes) (i32.const 1))) (local.get $d))))))))
          (v128.store (i32.add (local.get $out) (local.get $d)) (local.get $v))
          (local.set $d (i32.add (local.get $d) (i32.const 16)))
          (br_if $column (i32.lt_s (local.get $d) (local.get $bytes))))
        (local.set $x (i32.add (local.get $x) (local.get $bytes)))
        (local.set $out (i32.add (local.get $out) (local.get $bytes)))
        (local.set $row (i32.add (local.get $row) (i32.const 1)))
        (br $each))))

  ;; The gated unit along $rows rows, one way: state += open * (candidate - state). $gates is the first row of openings in
  ;; its direction, candidates lie $apart bytes after; $stride and $step lead to the next row of gates and of states.
  ;; tanh is Lambert's fraction, within 1e-4, written out twice: a call for each four numbers took a third of the time.
  (func (export "carry") (param $gates i32) (param $states i32) (param $rows i32) (param $bytes i32)
    (param $apart i32) (param $stride i32) (param $step i32)
    (local $row i32) (local $d i32) (local $open v128) (local $new v128) (local $state v128) (local $v v128) (local $s v128)
    (local $least v128) (local $most v128) (local $half v128)
    (local $k0 v128) (local $k1 v128) (local $k2 v128) (local $k3 v128) (local $k4 v128) (local $k5 v128)
    (local.set $least (f32x4.splat (f32.const -4.97)))
    (local.set $most (f32x4.splat (f32.const 4.97)))
    (local.set $half (f32x4.splat (f32.const 0.5)))
    (local.set $k0 (f32x4.splat (f32.const 135135)))
    (local.set $k1 (f32x4.splat (f32.const 17325)))
    (local.set $k2 (f32x4.splat (f32.const 378)))
    (local.set $k3 (f32x4.splat (f32.const 62370)))
    (local.set $k4 (f32x4.splat (f32.const 3150)))
    (local.set $k5 (f32x4.splat (f32.const 28)))
    (block $done
      (loop $each
        (br_if $done (i32.ge_s (local.get $row) (local.get $rows)))
        (local.set $d (i32.const 0))
        (loop $column
          (local.set $v (f32x4.pmin (f32x4.pmax
            (f32x4.mul (local.get $half) (v128.load (i32.add (local.get $gates) (local.get $d)))) (local.get $least)) (local.get $most)))
          (local.set $s (f32x4.mul (local.get $v) (local.get $v)))
          (local.set $open (f32x4.div
            (f32x4.mul (local.get $v)
              (f32x4.add (local.get $k0) (f32x4.mul (local.get $s)
                (f32x4.add (local.get $k1) (f32x4.mul (local.get $s) (f32x4.add (local.get $k2) (local.get $s)))))))
            (f32x4.add (local.get $k0) (f32x4.mul (local.get $s)
              (f32x4.add (local.get $k3) (f32x4.mul (local.get $s)
                (f32x4.add (local.get $k4) (f32x4.mul (local.get $s) (local.get $k5)))))))))
          (local.set $v (f32x4.pmin (f32x4.pmax
            (v128.load (i32.add (i32.add (local.get $gates) (local.get $apart)) (local.get $d))) (local.get $least)) (local.get $most)))
          (local.set $s (f32x4.mul (local.get $v) (local.get $v)))
          (local.set $new (f32x4.div
            (f32x4.mul (local.get $v)
              (f32x4.add (local.get $k0) (f32x4.mul (local.get $s)
                (f32x4.add (local.get $k1) (f32x4.mul (local.get $s) (f32x4.add (local.get $k2) (local.get $s)))))))
            (f32x4.add (local.get $k0) (f32x4.mul (local.get $s)
              (f32x4.add (local.get $k3) (f32x4.mul (local.get $s)
                (f32x4.add (local.get $k4) (f32x4.mul (local.get $s) (local.get $k5)))))))))
          (local.set $state (v128.const i32x4 0 0 0 0))
          (if (local.get $row) (then
            (local.set $state (v128.load (i32.add (i32.sub (local.get $states) (local.get $step)) (local.get $d))))))
          (v128.store (i32.add (local.get $states) (local.get $d))
            (f32x4.add (local.get $state) (f32x4.mul
              (f32x4.add (local.get $half) (f32x4.mul (local.get $half) (local.get $open)))
              (f32x4.sub (local.get $new) (local.get $state)))))
          (local.set $d (i32.add (local.get $d) (i32.const 16)))
          (br_if $column (i32.lt_s (local.get $d) (local.get $bytes))))
        (local.set $gates (i32.add (local.get $gates) (local.get $stride)))
        (local.set $states (i32.add (local.get $states) (local.get $step)))
        (local.set $row (i32.add (local.get $row) (i32.const 1)))
        (br $each))))

  ;; Floats below zero become zero, from $x to $end; four at a time.
  (func (export "positive") (param $x i32) (param $end i32)
    (block $done
      (loop $each
        (br_if $done (i32.ge_u (local.get $x) (local.get $end)))
        (v128.store (local.get $x) (f32x4.pmax (v128.load (local.get $x)) (v128.const i32x4 0 0 0 0)))
        (local.set $x (i32.add (local.get $x) (i32.const 16)))
        (br $each))))

  ;; out[i, j] = words[i] . heads[j], rows of $columns floats, a multiple of 4.
  (func (export "pair") (param $words i32) (param $heads i32) (param $out i32) (param $rows i32) (param $others i32) (param $columns i32)
    (local $bytes i32) (local $j i32) (local $d i32) (local $head i32) (local $lanes v128)
    (local.set $bytes (i32.shl (local.get $columns) (i32.const 2)))
    (block $done
      (loop $each
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $j (i32.const 0))
        (local.set $head (local.get $heads))
        (loop $other
          (local.set $lanes (v128.const i32x4 0 0 0 0))
          (local.set $d (i32.const 0))
          (loop $column
            (local.set $lanes (f32x4.add (local.get $lanes) (f32x4.mul
              (v128.load (i32.add (local.get $words) (local.get $d)))
              (v128.load (i32.add (local.get $head) (local.get $d))))))
            (local.set $d (i32.add (local.get $d) (i32.const 16)))
            (br_if $column (i32.lt_s (local.get $d) (local.get $bytes))))
          (f32.store (local.get $out) (call $sum (local.get $lanes)))
          (local.set $out (i32.add (local.get $out) (i32.const 4)))
          (local.set $head (i32.add (local.get $head) (local.get $bytes)))
          (local.set $j (i32.add (local.get $j) (i32.const 1)))
          (br_if $other (i32.lt_s (local.get $j) (local.get $others))))
        (local.set $words (i32.add (local.get $words) (local.get $bytes)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $each)))))
