<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

use OCP\Capabilities\ICapability;
use OCP\IURLGenerator;
use SmartCommons\DevHost\Kernel\Registry;
use SmartCommons\DevHost\Kernel\ServerContainer;
use SmartCommons\DevHost\Talk\TalkApp;

/** What this server can do, as clients ask it. */
final class Capabilities {
	public function __construct(
		private readonly Registry $registry,
		private readonly ServerContainer $server,
		private readonly TalkApp $talk,
	) {
	}

	/** @return array<string, mixed> */
	public function all(): array {
		$all = [
			'core' => [
				'pollinterval' => 60,
				'webdav-root' => 'remote.php/webdav',
				'reference-api' => true,
				'reference-regex' => IURLGenerator::URL_REGEX_NO_MODIFIERS,
				'mod-rewrite-working' => false,
			],
			'circles' => ['version' => '32.0.0'],
			'notifications' => ['ocs-endpoints' => ['list', 'get', 'delete', 'delete-all', 'icons', 'rich-strings']],
			'theming' => ['name' => 'Smart Commons', 'productName' => 'Smart Commons', 'color' => '#00679e', 'color-text' => '#ffffff', 'color-element' => '#00679e'],
		];
		if ($this->talk->isOn()) {
			$all['spreed'] = ['features' => ['conversation-v4', 'chat-v2', 'bots-v1'], 'version' => '22.0.0'];
		}
		foreach ($this->registry->classes('capability') as $class) {
			$capability = $this->server->get($class);
			if ($capability instanceof ICapability) {
				$all = array_replace_recursive($all, $capability->getCapabilities());
			}
		}
		return $all;
	}
}
