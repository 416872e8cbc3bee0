<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Architecture;

use PHPUnit\Framework\Attributes\CoversNothing;
use PHPUnit\Framework\TestCase;

/**
 * Nothing in lib/ is there for nobody: each class is named outside of its own file, each public method and property
 * is used somewhere. By name only, so that it finds what is surely unused and nothing else. Core is what modules stand
 * on, those to come as well: there, a test is a user too.
 */
#[CoversNothing]
final class UnusedCodeTest extends TestCase {
	public function testEveryClassIsNamedSomewhere(): void {
		$named = [];
		foreach (Code::all() as $code) {
			foreach ($code->words() as $word) {
				$named[$word][$code->path] = true;
			}
		}
		$tested = array_flip(array_merge(...array_map(static fn (Code $code): array => $code->words(), Code::all('tests/php/Core'))));
		$info = (string)file_get_contents(dirname(__DIR__, 3) . '/appinfo/info.xml');
		$unused = [];
		foreach (Code::all() as $code) {
			$class = basename($code->path, '.php');
			$others = array_diff_key($named[$class] ?? [], [$code->path => true]);
			$isTested = $code->folder() === 'Core' && isset($tested[$class]);
			if (!self::isFoundOtherwise($code) && $others === [] && !$isTested && !str_contains($info, '\\' . $class . '<')) {
				$unused[] = $code->path;
			}
		}
		self::assertSame([], $unused);
	}

	public function testEveryPublicMemberIsUsedSomewhere(): void {
		$used = [];
		foreach (Code::all() as $code) {
			$used += array_flip($code->membersUsed());
		}
		$tested = array_flip(array_merge(...array_map(static fn (Code $code): array => $code->membersUsed(), Code::all('tests/php/Core'))));
		$templates = '';
		foreach (glob(dirname(__DIR__, 3) . '/templates/*.php') ?: [] as $template) {
			$templates .= (string)file_get_contents($template);
		}
		$unused = [];
		foreach (Code::all() as $code) {
			foreach (self::isFoundOtherwise($code) ? [] : self::members($code) as $member) {
				$isTested = $code->folder() === 'Core' && isset($tested[$member]);
				if (!isset($used[$member]) && !$isTested && !str_contains($templates, $member)) {
					$unused[] = $code->path . ': ' . $member;
				}
			}
		}
		self::assertSame([], $unused);
	}

	/** Whether the server finds the file by its place, or it has no class at all. */
	private static function isFoundOtherwise(Code $code): bool {
		return !$code->declaresType() || in_array($code->folder(), ['AppInfo', 'Controller', 'Migration'], true);
	}

	/** @return list<string> public methods and properties that the class itself brings */
	private static function members(Code $code): array {
		/** @var class-string $name */
		$name = 'OCA\\SmartCommons\\' . strtr(substr($code->path, 0, -4), '/', '\\');
		$class = new \ReflectionClass($name);
		$members = [];
		foreach ($class->getMethods(\ReflectionMethod::IS_PUBLIC) as $method) {
			if ($method->class === $name && !$method->hasPrototype() && !str_starts_with($method->name, '__') && !$method->isInternal()) {
				$members[] = $method->name;
			}
		}
		foreach ($class->isEnum() ? [] : $class->getProperties(\ReflectionProperty::IS_PUBLIC) as $property) {
			if ($property->class === $name && !$class->isSubclassOf(\Throwable::class)) {
				$members[] = $property->name;
			}
		}
		return $members;
	}
}
