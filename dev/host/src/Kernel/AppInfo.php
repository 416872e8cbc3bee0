<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

/**
 * What appinfo/info.xml says. Only the elements that the host acts upon are read.
 *
 * @psalm-type Navigation = array{id: string, name: string, route: string, icon: string, order: int, type: string, role: string}
 */
final class AppInfo {
	private ?\SimpleXMLElement $xml = null;

	public function __construct(
		private readonly string $file,
	) {
	}

	public function id(): string {
		return $this->text('id');
	}

	public function version(): string {
		return $this->text('version');
	}

	public function namespace(): string {
		$namespace = $this->text('namespace');
		return $namespace !== '' ? $namespace : ucfirst($this->id());
	}

	/** Name in a language, else in English, else the first one. */
	public function name(string $language = 'en'): string {
		return $this->translated('name', $language);
	}

	public function summary(string $language = 'en'): string {
		return $this->translated('summary', $language);
	}

	/** @return list<string> */
	public function backgroundJobs(): array {
		return $this->texts('background-jobs/job');
	}

	/** @return list<string> */
	public function commands(): array {
		return $this->texts('commands/command');
	}

	/** @return list<string> e.g. `install`, `post-migration` */
	public function repairSteps(string $phase): array {
		return $this->texts('repair-steps/' . $phase . '/step');
	}

	/** @return list<string> class names under `<activity><…>` or `<settings><…>`, path as in `activity/settings/setting` */
	public function classes(string $path): array {
		return $this->texts($path);
	}

	/** @return list<string> */
	public function types(): array {
		$names = [];
		foreach ($this->xml()->xpath('types/*') ?: [] as $child) {
			$names[] = $child->getName();
		}
		return $names;
	}

	/** @return list<Navigation> */
	public function navigations(): array {
		$entries = [];
		foreach ($this->xml()->xpath('navigations/navigation') ?: [] as $node) {
			$entries[] = [
				'id' => (string)$node->id !== '' ? (string)$node->id : $this->id(),
				'name' => (string)$node->name,
				'route' => (string)$node->route,
				'icon' => (string)$node->icon !== '' ? (string)$node->icon : 'app.svg',
				'order' => (string)$node->order !== '' ? (int)$node->order : 100,
				'type' => (string)$node->type !== '' ? (string)$node->type : 'link',
				'role' => (string)($node['role'] ?? '') !== '' ? (string)$node['role'] : 'all',
			];
		}
		return $entries;
	}

	/** @return list<string> */
	private function texts(string $path): array {
		$texts = [];
		foreach ($this->xml()->xpath($path) ?: [] as $node) {
			$texts[] = trim((string)$node);
		}
		return $texts;
	}

	private function translated(string $element, string $language): string {
		$fallback = null;
		foreach ($this->xml()->xpath($element) ?: [] as $node) {
			$lang = (string)($node['lang'] ?? 'en');
			if ($lang === $language) {
				return trim((string)$node);
			}
			if ($fallback === null || $lang === 'en') {
				$fallback = trim((string)$node);
			}
		}
		return $fallback ?? '';
	}

	private function text(string $path): string {
		return $this->texts($path)[0] ?? '';
	}

	private function xml(): \SimpleXMLElement {
		if ($this->xml === null) {
			$xml = is_file($this->file) ? simplexml_load_file($this->file) : false;
			if ($xml === false) {
				throw new \RuntimeException('No readable info.xml at ' . $this->file);
			}
			$this->xml = $xml;
		}
		return $this->xml;
	}
}
