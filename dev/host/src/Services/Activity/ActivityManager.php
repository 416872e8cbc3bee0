<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Activity;

use OCP\Activity\ActivitySettings;
use OCP\Activity\Exceptions\FilterNotFoundException;
use OCP\Activity\Exceptions\IncompleteActivityException;
use OCP\Activity\Exceptions\SettingNotFoundException;
use OCP\Activity\IEvent;
use OCP\Activity\IFilter;
use OCP\Activity\IManager;
use OCP\Activity\IProvider;
use OCP\Activity\ISetting;
use OCP\IUserSession;
use Psr\Container\ContainerInterface;
use SmartCommons\DevHost\Kernel\AppManager;
use SmartCommons\DevHost\Kernel\NotSupported;
use SmartCommons\DevHost\Services\Notification\RichText;

/** Takes activities of the app, stores one per affected account, and knows the app's providers, filters and settings. */
final class ActivityManager implements IManager {
	private ?string $currentUser = null;

	public function __construct(
		private readonly ActivityStore $store,
		private readonly RichText $richText,
		private readonly AppManager $apps,
		private readonly ContainerInterface $container,
		private readonly IUserSession $session,
	) {
	}

	public function generateEvent(): IEvent {
		return new Event($this->richText);
	}

	public function publish(IEvent $event): void {
		if (!$event instanceof Event || !$event->isValid()) {
			throw new IncompleteActivityException('The given event is invalid');
		}
		$this->store->add($event, $event->getAffectedUser());
	}

	public function bulkPublish(IEvent $event, array $affectedUserIds, ISetting $setting): void {
		foreach ($affectedUserIds as $uid) {
			$this->publish($event->setAffectedUser($uid));
		}
	}

	public function registerConsumer(\Closure $callable): void {
		throw new NotSupported('IManager::' . __FUNCTION__ . '() of activities');
	}

	public function registerFilter(string $filter): void {
		throw new NotSupported('IManager::' . __FUNCTION__ . '() of activities');
	}

	public function getFilters(): array {
		return $this->make('activity/filters/filter', IFilter::class);
	}

	public function getFilterById(string $id): IFilter {
		foreach ($this->getFilters() as $filter) {
			if ($filter->getIdentifier() === $id) {
				return $filter;
			}
		}
		throw new FilterNotFoundException($id);
	}

	public function registerSetting(string $setting): void {
		throw new NotSupported('IManager::' . __FUNCTION__ . '() of activities');
	}

	public function getSettings(): array {
		return $this->make('activity/settings/setting', ActivitySettings::class);
	}

	public function getSettingById(string $id): ActivitySettings {
		foreach ($this->getSettings() as $setting) {
			if ($setting->getIdentifier() === $id) {
				return $setting;
			}
		}
		throw new SettingNotFoundException($id);
	}

	public function registerProvider(string $provider): void {
		throw new NotSupported('IManager::' . __FUNCTION__ . '() of activities');
	}

	public function getProviders(): array {
		return $this->make('activity/providers/provider', IProvider::class);
	}

	public function isFormattingFilteredObject(): bool {
		return false;
	}

	public function getRequirePNG(): bool {
		return false;
	}

	public function setRequirePNG(bool $status): void {
		throw new NotSupported('IManager::' . __FUNCTION__ . '() of activities');
	}

	public function setCurrentUserId(?string $currentUserId = null): void {
		$this->currentUser = $currentUserId;
	}

	public function getCurrentUserId(): string {
		return $this->currentUser ?? $this->session->getUser()?->getUID() ?? throw new \UnexpectedValueException('The session is not available');
	}

	/**
	 * @template T of object
	 * @param class-string<T> $type
	 * @return list<T>
	 */
	private function make(string $path, string $type): array {
		$made = [];
		foreach ($this->apps->info()->classes($path) as $class) {
			$object = $this->container->get($class);
			if (!$object instanceof $type) {
				throw new \UnexpectedValueException($class . ' is no ' . $type);
			}
			$made[] = $object;
		}
		return $made;
	}
}
