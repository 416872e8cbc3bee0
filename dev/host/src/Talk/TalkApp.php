<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Talk;

use OCA\Talk\Events\BotInstallEvent;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\IConfig;

/**
 * The imitation of Talk as an app that can be switched off and on: `occ app:disable spreed`. While it is off, its
 * classes can't be loaded and its addresses aren't there, as on a server without Talk.
 */
final class TalkApp {
	public const ID = 'spreed';
	public const NAMESPACE = 'Talk';

	private static bool $registered = false;
	private ?bool $on = null;

	public function __construct(
		private readonly IConfig $config,
		private readonly IEventDispatcher $events,
		private readonly TalkStore $store,
	) {
	}

	public function isOn(): bool {
		return $this->on ??= $this->config->getAppValue(self::ID, 'enabled', 'yes') === 'yes';
	}

	public function set(bool $on): void {
		$this->config->setAppValue(self::ID, 'enabled', $on ? 'yes' : 'no');
		$this->on = $on;
	}

	/** Makes its classes known and lets it hear what concerns it. */
	public function load(): void {
		if (!$this->isOn()) {
			return;
		}
		self::registerClasses();
		$this->events->addListener(BotInstallEvent::class, function (Event $event): void {
			if ($event instanceof BotInstallEvent) {
				$this->store->putBot($event->getName(), $event->getUrl(), $event->getSecret(), $event->getFeatures());
			}
		});
	}

	/** Once; again and again changes nothing. */
	public static function registerClasses(): void {
		if (self::$registered) {
			return;
		}
		self::$registered = true;
		$folder = __DIR__ . '/App';
		$prefix = 'OCA\\' . self::NAMESPACE . '\\';
		spl_autoload_register(static function (string $class) use ($prefix, $folder): void {
			$file = $folder . '/' . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';
			if (str_starts_with($class, $prefix) && is_file($file)) {
				require_once $file;
			}
		});
	}
}
