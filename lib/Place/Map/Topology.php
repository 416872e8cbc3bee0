<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Map;

/** What the map needs of a TopoJSON file. */
final class Topology {
	private const MOST_NUMBERS = 1_000_000;

	/**
	 * Its shapes and arcs, checked; names and properties are left out.
	 *
	 * @param array<array-key, mixed> $data
	 * @param list<string> $shapes types of geometry that are kept
	 * @return array{array<string, mixed>, int}
	 * @throws \InvalidArgumentException with a sentence for the administrator
	 */
	public static function keep(array $data, array $shapes): array {
		$arcs = self::arcs($data['arcs'] ?? null);
		$count = count($arcs);
		$kept = [];
		/** @var mixed $objects */
		$objects = $data['objects'] ?? null;
		/** @var mixed $object */
		foreach (is_array($objects) ? $objects : [] as $object) {
			foreach (self::geometries($object) as $geometry) {
				/** @var mixed $type */
				$type = $geometry['type'] ?? null;
				if (in_array($type, $shapes, true)) {
					self::checkReferences($geometry['arcs'] ?? null, $count, 3);
					$kept[] = ['type' => $type, 'arcs' => $geometry['arcs'] ?? []];
				}
			}
		}
		$transform = self::transform($data['transform'] ?? null);
		self::checkDegrees($arcs, $transform);
		return [[
			'type' => 'Topology',
			...($transform === null ? [] : ['transform' => $transform]),
			'objects' => ['base' => ['type' => 'GeometryCollection', 'geometries' => $kept]],
			'arcs' => $arcs,
		], count($kept)];
	}

	/** @return list<array<array-key, mixed>> */
	private static function geometries(mixed $object): array {
		if (!is_array($object)) {
			return [];
		}
		/** @var mixed $parts */
		$parts = ($object['type'] ?? null) === 'GeometryCollection' ? $object['geometries'] ?? [] : [$object];
		$geometries = [];
		/** @var mixed $part */
		foreach (is_array($parts) ? $parts : [] as $part) {
			if (is_array($part)) {
				$geometries[] = $part;
			}
		}
		return $geometries;
	}

	/** @return list<list<list<int|float>>> */
	private static function arcs(mixed $arcs): array {
		$numbers = 0;
		$kept = [];
		/** @var mixed $arc */
		foreach (is_array($arcs) ? $arcs : [] as $arc) {
			$line = [];
			/** @var mixed $position */
			foreach (is_array($arc) ? $arc : [] as $position) {
				$x = is_array($position) ? $position[0] ?? null : null;
				$y = is_array($position) ? $position[1] ?? null : null;
				if ((!is_int($x) && !is_float($x)) || (!is_int($y) && !is_float($y))) {
					throw new \InvalidArgumentException('An arc has no coordinates that can be read.');
				}
				if (($numbers += 2) > self::MOST_NUMBERS) {
					throw new \InvalidArgumentException('The file has more than 500,000 positions. Simplify it.');
				}
				$line[] = [$x, $y];
			}
			$kept[] = $line;
		}
		return $kept;
	}

	/** Each must name an arc that is there; the complement of a number means the arc backwards. */
	private static function checkReferences(mixed $arcs, int $count, int $levels): void {
		if (!is_array($arcs) || $levels === 0) {
			throw new \InvalidArgumentException('A geometry has no arcs that can be read.');
		}
		/** @var mixed $arc */
		foreach ($arcs as $arc) {
			if (is_array($arc)) {
				self::checkReferences($arc, $count, $levels - 1);
			} elseif (!is_int($arc) || $arc >= $count || $arc < -$count) {
				throw new \InvalidArgumentException('A geometry names an arc that is not in the file.');
			}
		}
	}

	/** @return ?array{scale: array{float, float}, translate: array{float, float}} */
	private static function transform(mixed $transform): ?array {
		if ($transform === null) {
			return null;
		}
		$numbers = [];
		foreach (['scale', 'translate'] as $name) {
			foreach ([0, 1] as $axis) {
				/** @var mixed $number */
				$number = is_array($transform) && is_array($transform[$name] ?? null) ? $transform[$name][$axis] ?? null : null;
				if (!is_int($number) && !is_float($number)) {
					throw new \InvalidArgumentException('The transform of the topology cannot be read.');
				}
				$numbers[] = (float)$number;
			}
		}
		return ['scale' => [$numbers[0], $numbers[1]], 'translate' => [$numbers[2], $numbers[3]]];
	}

	/**
	 * The first position of each arc is in full, also in a quantised topology.
	 *
	 * @param list<list<list<int|float>>> $arcs
	 * @param ?array{scale: array{float, float}, translate: array{float, float}} $transform
	 */
	private static function checkDegrees(array $arcs, ?array $transform): void {
		foreach ($arcs as $arc) {
			foreach ([180, 90] as $axis => $most) {
				$value = $arc[0][$axis] ?? 0;
				$degrees = $transform === null ? $value : $value * $transform['scale'][$axis] + $transform['translate'][$axis];
				if (abs($degrees) > $most) {
					throw new \InvalidArgumentException('The coordinates are no degrees (WGS 84). Convert the file first.');
				}
			}
		}
	}
}
