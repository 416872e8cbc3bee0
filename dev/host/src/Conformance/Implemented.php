<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Conformance;

/** What an app extends or implements of OCP. */
final class Implemented {
	/** What the app does or will write classes for, beside what is found in its code. */
	private const BY_APPS = [
		'OCP\\Activity\\IFilter', 'OCP\\Activity\\IProvider', 'OCP\\Activity\\ActivitySettings',
		'OCP\\AppFramework\\Bootstrap\\IBootstrap', 'OCP\\AppFramework\\Middleware',
		'OCP\\BackgroundJob\\QueuedJob', 'OCP\\BackgroundJob\\TimedJob',
		'OCP\\Calendar\\ICalendarProvider', 'OCP\\Capabilities\\ICapability',
		'OCP\\Collaboration\\Reference\\ADiscoverableReferenceProvider', 'OCP\\Collaboration\\Reference\\IReferenceProvider',
		'OCP\\Collaboration\\Reference\\ISearchableReferenceProvider', 'OCP\\Config\\Lexicon\\ILexicon',
		'OCP\\Contacts\\ContactsMenu\\IProvider', 'OCP\\Dashboard\\IAPIWidgetV2', 'OCP\\Dashboard\\IButtonWidget',
		'OCP\\Dashboard\\IIconWidget', 'OCP\\Dashboard\\IReloadableWidget', 'OCP\\Dashboard\\IWidget',
		'OCP\\EventDispatcher\\IEventListener', 'OCP\\EventDispatcher\\IWebhookCompatibleEvent',
		'OCP\\Migration\\IRepairStep', 'OCP\\Migration\\SimpleMigrationStep',
		'OCP\\Notification\\IDismissableNotifier', 'OCP\\Notification\\INotifier',
		'OCP\\Search\\IFilteringProvider', 'OCP\\Search\\IProvider',
		'OCP\\Settings\\IDelegatedSettings', 'OCP\\Settings\\IIconSection', 'OCP\\Settings\\ISettings',
		'OCP\\SetupCheck\\ISetupCheck', 'OCP\\Teams\\ITeamResourceProvider',
		'OCP\\UserMigration\\IMigrator', 'OCP\\UserMigration\\ISizeEstimationMigrator',
	];

	/** @return list<string> */
	public static function in(string $folder, Reader $reader): array {
		$names = self::BY_APPS;
		/** @var \SplFileInfo $file */
		foreach (new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator($folder, \FilesystemIterator::SKIP_DOTS)) as $file) {
			foreach ($file->getExtension() === 'php' ? $reader->read($file->getPathname()) : [] as $declaration) {
				array_push($names, ...array_filter($declaration->parents(), static fn (string $name): bool => str_starts_with($name, 'OCP\\')));
			}
		}
		return array_values(array_unique($names));
	}
}
