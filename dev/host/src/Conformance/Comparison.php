<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Conformance;

use PhpParser\Node\Stmt\ClassMethod;

/** Compares the host's declarations with those of one release of Nextcloud. */
final class Comparison {
	/**
	 * @param string $ours folder of the host's declarations
	 * @param string $real folder of the release's, the one that stands for the namespace OCP
	 * @param list<string> $implemented names of what apps extend or implement: of those no abstract method may be missing
	 */
	public function __construct(
		private readonly Reader $reader,
		private readonly string $ours,
		private readonly string $real,
		private readonly array $implemented,
	) {
	}

	/** @return list<string> one sentence per difference */
	public function differences(): array {
		$found = [];
		foreach ($this->files() as $relative) {
			foreach ($this->reader->read($this->ours . '/' . $relative) as $ours) {
				$real = $this->find($ours->name);
				if ($real === null) {
					$found[] = $ours->name . ' does not exist there';
					continue;
				}
				foreach ($this->compare($ours, $real) as $difference) {
					$found[] = $ours->name . $difference;
				}
			}
		}
		return $found;
	}

	/** @return list<string> paths relative to the folder */
	public function files(): array {
		$files = [];
		/** @var \SplFileInfo $file */
		foreach (new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator($this->ours, \FilesystemIterator::SKIP_DOTS)) as $file) {
			if ($file->getExtension() === 'php') {
				$files[] = substr($file->getPathname(), strlen($this->ours) + 1);
			}
		}
		sort($files);
		return $files;
	}

	/** @return list<string> */
	private function compare(Declaration $ours, Declaration $real): array {
		$found = [];
		if ($ours->kind() !== $real->kind()) {
			$found[] = ': ' . $ours->kind() . ' here, ' . $real->kind() . ' there';
		}
		array_push($found, ...$this->parents($ours, $real));
		if ($ours->attributeTargets() !== $real->attributeTargets()) {
			$found[] = ': attribute targets differ';
		}
		$constants = $real->constants();
		foreach ($ours->constants() as $name => $value) {
			$there = $constants[$name] ?? $this->inheritedConstant($real, $name);
			if ($there !== $value) {
				$found[] = '::' . $name . ' is ' . $value . ' here, ' . ($there ?? 'nothing') . ' there';
			}
		}
		$properties = $real->properties();
		foreach ($ours->properties() as $name => $type) {
			if (($properties[$name] ?? null) !== $type) {
				$found[] = '::$' . $name . ' is ' . $type . ' here, ' . ($properties[$name] ?? 'nothing') . ' there';
			}
		}
		return [...$found, ...$this->methods($ours, $real)];
	}

	/** @return list<string> */
	private function parents(Declaration $ours, Declaration $real): array {
		$found = [];
		foreach (array_diff($ours->parents(), $real->parents()) as $parent) {
			$found[] = ' extends or implements ' . $parent . ' only here';
		}
		foreach (array_diff($real->parents(), $ours->parents()) as $parent) {
			// Private classes of the server are no part of its public interface; interfaces of packages (PSR) come and go.
			if (str_starts_with($parent, 'OCP\\') || !str_contains($parent, '\\')) {
				$found[] = ' extends or implements ' . $parent . ' only there';
			}
		}
		return $found;
	}

	/** @return list<string> */
	private function methods(Declaration $ours, Declaration $real): array {
		$found = [];
		$here = $ours->methods();
		$inInterface = $ours->kind() === 'interface';
		foreach ($here as $name => $method) {
			$there = $this->method($real, $name);
			$label = '::' . $method->name->toString() . '()';
			if ($there === null) {
				$found[] = $label . ' does not exist there';
				continue;
			}
			foreach ((new MethodComparison($method, $there, $inInterface, $ours->templates()))->differences() as $difference) {
				$found[] = $label . ': ' . $difference;
			}
		}
		if (in_array($ours->name, $this->implemented, true)) {
			foreach ($real->abstractMethods() as $name) {
				if (!isset($here[strtolower($name)])) {
					$found[] = '::' . $name . '() must be written by apps there, and is missing here';
				}
			}
		}
		return $found;
	}

	private function method(Declaration $real, string $name): ?ClassMethod {
		$own = $real->methods()[$name] ?? null;
		if ($own !== null) {
			return $own;
		}
		foreach ($real->parents() as $parent) {
			$declaration = $this->find($parent);
			$inherited = $declaration === null ? null : $this->method($declaration, $name);
			if ($inherited !== null) {
				return $inherited;
			}
		}
		return null;
	}

	private function inheritedConstant(Declaration $real, string $name): ?string {
		foreach ($real->parents() as $parent) {
			$declaration = $this->find($parent);
			$value = $declaration === null ? null : $declaration->constants()[$name] ?? $this->inheritedConstant($declaration, $name);
			if ($value !== null) {
				return $value;
			}
		}
		return null;
	}

	private function find(string $name): ?Declaration {
		if (!str_starts_with($name, 'OCP\\')) {
			return null;
		}
		$file = $this->real . '/' . str_replace('\\', '/', substr($name, strlen('OCP\\'))) . '.php';
		foreach ($this->reader->read($file) as $declaration) {
			if ($declaration->name === $name) {
				return $declaration;
			}
		}
		return null;
	}
}
