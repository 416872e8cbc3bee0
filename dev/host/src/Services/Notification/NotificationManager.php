<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Notification;

use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\IApp;
use OCP\Notification\IDismissableNotifier;
use OCP\Notification\IManager;
use OCP\Notification\IncompleteNotificationException;
use OCP\Notification\IncompleteParsedNotificationException;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;
use OCP\Notification\UnknownNotificationException;
use Psr\Container\ContainerInterface;
use Psr\Log\LoggerInterface;
use SmartCommons\DevHost\Kernel\Registry;

/** Takes notifications of apps, stores them, and has them worded by the apps' notifiers. */
final class NotificationManager implements IManager {
	/** @var array<string, true> */
	private array $notifierClasses = [];

	/** @var array<string, true> */
	private array $appClasses = [];

	/** @var array<string, INotifier> */
	private array $notifiers = [];
	private bool $preparingPush = false;

	public function __construct(
		private readonly NotificationStore $store,
		private readonly RichText $richText,
		private readonly Registry $registry,
		private readonly ContainerInterface $container,
		private readonly LoggerInterface $logger,
	) {
	}

	public function registerApp(string $appClass): void {
		$this->appClasses[$appClass] = true;
	}

	public function registerNotifierService(string $notifierService): void {
		$this->notifierClasses[$notifierService] = true;
	}

	public function getNotifiers(): array {
		foreach ([...$this->registry->classes('notifier'), ...array_keys($this->notifierClasses)] as $class) {
			$this->notifiers[$class] ??= $this->container->get($class);
		}
		return array_values($this->notifiers);
	}

	public function hasNotifiers(): bool {
		return $this->notifierClasses !== [] || $this->registry->classes('notifier') !== [];
	}

	public function createNotification(): INotification {
		return new Notification($this->richText);
	}

	public function notify(INotification $notification): void {
		if (!$notification->isValid()) {
			throw new IncompleteNotificationException('The given notification is invalid');
		}
		$this->store->add($notification);
		foreach ($this->apps() as $app) {
			$app->notify($notification);
		}
	}

	public function markProcessed(INotification $notification): void {
		$this->store->deleteLike($notification);
		foreach ($this->apps() as $app) {
			$app->markProcessed($notification);
		}
	}

	public function getCount(INotification $notification): int {
		return $this->store->countLike($notification);
	}

	public function getID(): string {
		return 'core';
	}

	public function getName(): string {
		return 'core';
	}

	public function prepare(INotification $notification, string $languageCode): INotification {
		foreach ($this->getNotifiers() as $notifier) {
			try {
				$notification = $notifier->prepare($notification, $languageCode);
			} catch (AlreadyProcessedException $e) {
				$this->markProcessed($notification);
				throw $e;
			} catch (UnknownNotificationException) {
				continue;
			}
			if (!$notification->isValidParsed()) {
				$this->logger->info('Notification was claimed to be parsed, but was not fully parsed by ' . $notifier::class . ' [app: ' . $notification->getApp() . ', subject: ' . $notification->getSubject() . ']');
				throw new IncompleteParsedNotificationException();
			}
		}
		if (!$notification->isValidParsed()) {
			$this->logger->info('Notification was not parsed by any notifier [app: ' . $notification->getApp() . ', subject: ' . $notification->getSubject() . ']');
			throw new IncompleteParsedNotificationException();
		}
		$this->warnAboutAddresses($notification);
		return $notification;
	}

	public function setPreparingPushNotification(bool $preparingPushNotification): void {
		$this->preparingPush = $preparingPushNotification;
	}

	public function isPreparingPushNotification(): bool {
		return $this->preparingPush;
	}

	public function dismissNotification(INotification $notification): void {
		foreach ($this->getNotifiers() as $notifier) {
			if ($notifier instanceof IDismissableNotifier) {
				try {
					$notifier->dismissNotification($notification);
				} catch (UnknownNotificationException) {
					continue;
				}
			}
		}
	}

	public function preloadDataForParsing(array $notifications, string $languageCode, \OCP\Notification\NotificationPreloadReason $reason): void {
		foreach ($this->getNotifiers() as $notifier) {
			if ($notifier instanceof \OCP\Notification\IPreloadableNotifier) {
				$notifier->preloadDataForParsing($notifications, $languageCode, $reason);
			}
		}
	}

	public function defer(): bool {
		return false;
	}

	public function flush(): void {
	}

	public function isFairUseOfFreePushService(): bool {
		return true;
	}

	/** @return list<IApp> */
	private function apps(): array {
		return array_map(fn (string $class): IApp => $this->container->get($class), array_keys($this->appClasses));
	}

	/** Other clients than the browser cannot use relative addresses. */
	private function warnAboutAddresses(INotification $notification): void {
		$addresses = [$notification->getLink(), $notification->getIcon()];
		foreach ($notification->getParsedActions() as $action) {
			$addresses[] = $action->getLink();
		}
		foreach ($addresses as $address) {
			if ($address !== '' && preg_match('#^https?://#', $address) !== 1) {
				$this->logger->warning('Address in a notification is not absolute and does not work in mobile and desktop clients [app: ' . $notification->getApp() . ', subject: ' . $notification->getSubject() . ', address: ' . $address . ']');
			}
		}
	}
}
