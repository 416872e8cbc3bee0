<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Settings;

use OCP\IGroupManager;
use OCP\IUser;
use OCP\Settings\IIconSection;
use OCP\Settings\IManager;
use OCP\Settings\ISettings;
use Psr\Container\ContainerInterface;
use SmartCommons\DevHost\Kernel\AppManager;

/** The settings that the app names in info.xml, for administrators and for those to whom they were handed. */
final class SettingsManager implements IManager {
	public function __construct(
		private readonly AppManager $apps,
		private readonly ContainerInterface $container,
		private readonly IGroupManager $groups,
		private readonly Delegations $delegations,
	) {
	}

	public function getAdminSections(): array {
		return $this->sections('admin');
	}

	public function getPersonalSections(): array {
		return $this->sections('personal');
	}

	public function getAdminSettings(string $section, bool $subAdminOnly = false): array {
		// group admins don't exist here
		return $subAdminOnly ? [] : self::byPriority($this->settings('admin', $section));
	}

	public function getAllowedAdminSettings(string $section, IUser $user): array {
		if ($this->groups->isAdmin($user->getUID())) {
			return $this->getAdminSettings($section);
		}
		return self::byPriority($this->allowed($this->settings('admin', $section), $user));
	}

	public function getAllAllowedAdminSettings(IUser $user): array {
		return $this->allowed($this->settings('admin'), $user);
	}

	public function getPersonalSettings(string $section): array {
		return self::byPriority($this->settings('personal', $section));
	}

	public function getSection(string $type, string $sectionId): ?IIconSection {
		foreach ($this->sections($type) as $sections) {
			foreach ($sections as $section) {
				if ($section->getID() === $sectionId) {
					return $section;
				}
			}
		}
		return null;
	}

	/** @return array<int, list<IIconSection>> */
	private function sections(string $type): array {
		$sections = [];
		foreach ($this->apps->info()->classes('settings/' . $type . '-section') as $class) {
			$section = $this->container->get($class);
			if ($section instanceof IIconSection) {
				$sections[$section->getPriority()][] = $section;
			}
		}
		ksort($sections);
		return $sections;
	}

	/** @return list<ISettings> */
	private function settings(string $type, ?string $section = null): array {
		$settings = [];
		foreach ($this->apps->info()->classes('settings/' . $type) as $class) {
			$setting = $this->container->get($class);
			if ($setting instanceof ISettings && ($section === null || $setting->getSection() === $section)) {
				$settings[] = $setting;
			}
		}
		return $settings;
	}

	/**
	 * @param list<ISettings> $settings
	 * @return list<ISettings>
	 */
	private function allowed(array $settings, IUser $user): array {
		$classes = $this->delegations->of($user);
		return array_values(array_filter($settings, static fn (ISettings $setting): bool => in_array($setting::class, $classes, true)));
	}

	/**
	 * @param list<ISettings> $settings
	 * @return array<int, list<ISettings>>
	 */
	private static function byPriority(array $settings): array {
		$sorted = [];
		foreach ($settings as $setting) {
			$sorted[$setting->getPriority()][] = $setting;
		}
		ksort($sorted);
		return $sorted;
	}
}
