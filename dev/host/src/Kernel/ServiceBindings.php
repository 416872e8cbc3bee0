<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

use OCP\Activity\IManager as IActivityManager;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJobList;
use OCP\Calendar\IManager as ICalendarManager;
use OCP\Collaboration\Reference\IReferenceManager;
use OCP\Config\IUserConfig;
use OCP\Contacts\ContactsMenu\IActionFactory;
use OCP\Dashboard\IManager as IDashboardManager;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\Files\AppData\IAppDataFactory;
use OCP\Files\Config\IUserMountCache;
use OCP\Files\IRootFolder;
use OCP\Files\Mount\IMountManager;
use OCP\Http\Client\IClientService;
use OCP\IAppConfig;
use OCP\ICacheFactory;
use OCP\IConfig;
use OCP\IDateTimeZone;
use OCP\IGroupManager;
use OCP\ITempManager;
use OCP\IUserManager;
use OCP\L10N\IFactory;
use OCP\Mail\IEmailValidator;
use OCP\Mail\IMailer;
use OCP\Notification\IManager as INotificationManager;
use OCP\RichObjectStrings\IValidator;
use OCP\Security\ICrypto;
use OCP\Security\IHasher;
use OCP\Security\IRemoteHostValidator;
use OCP\Security\ISecureRandom;
use OCP\Settings\IManager as ISettingsManager;
use OCP\SetupCheck\ISetupCheckManager;
use OCP\Share\IManager as IShareManager;
use OCP\Teams\ITeamManager;
use Psr\Clock\ClockInterface;
use Psr\Log\LoggerInterface;
use SmartCommons\DevHost\Services;

/** The services behind the server's interfaces: data, people, time, mail and so on. */
final class ServiceBindings {
	/** @return array<string, class-string> */
	public static function aliases(): array {
		return [
			IAppConfig::class => Services\Config\AppConfig::class,
			IConfig::class => Services\Config\AllConfig::class,
			IUserConfig::class => Services\Config\UserConfig::class,
			IEventDispatcher::class => Services\Event\EventDispatcher::class,
			IGroupManager::class => Services\Users\GroupManager::class,
			IUserManager::class => Services\Users\UserManager::class,
			ITimeFactory::class => Services\Time\TimeFactory::class,
			ClockInterface::class => Services\Time\TimeFactory::class,
			LoggerInterface::class => Services\Log\FileLogger::class,
			ICrypto::class => Services\Security\Crypto::class,
			IHasher::class => Services\Security\Hasher::class,
			ISecureRandom::class => Services\Security\SecureRandom::class,
			ICacheFactory::class => Services\Cache\CacheFactory::class,
			IRootFolder::class => Services\Files\RootFolder::class,
			IMountManager::class => Services\Files\Mounts::class,
			IUserMountCache::class => Services\Files\Mounts::class,
			IShareManager::class => Services\Share\ShareManager::class,
			IClientService::class => Services\HttpClient\ClientService::class,
			IAppDataFactory::class => Services\AppData\AppDataFactory::class,
			IEmailValidator::class => Services\Mail\EmailValidator::class,
			IMailer::class => Services\Mail\Mailer::class,
			ITempManager::class => Services\TemporaryFiles::class,
			IJobList::class => Services\Jobs\JobList::class,
			IFactory::class => Services\L10n\L10NFactory::class,
			IDateTimeZone::class => Services\Time\UserTimeZone::class,
			IRemoteHostValidator::class => Services\HttpClient\LocalAddressGuard::class,
			IValidator::class => Services\Notification\RichText::class,
			ISettingsManager::class => Services\Settings\SettingsManager::class,
			ISetupCheckManager::class => Services\Settings\SetupCheckManager::class,
			IActivityManager::class => Services\Activity\ActivityManager::class,
			INotificationManager::class => Services\Notification\NotificationManager::class,
			ICalendarManager::class => Services\Calendar\CalendarManager::class,
			IReferenceManager::class => Services\Reference\ReferenceManager::class,
			IDashboardManager::class => Services\Dashboard\DashboardManager::class,
			IActionFactory::class => Services\Contacts\ActionFactory::class,
			ITeamManager::class => Services\Teams\TeamManager::class,
		];
	}

	/** @return array<string, mixed> definitions for what isn't built from its constructor alone */
	public static function factories(): array {
		return [
			// Notifiers that the app registered; later ones come through the manager itself.
			Services\Notification\NotificationManager::class => \DI\factory(static function (ServerContainer $server): object {
				$manager = $server->resolve(Services\Notification\NotificationManager::class);
				foreach ($server->get(Registry::class)->classes('notifier') as $class) {
					$manager->registerNotifierService($class);
				}
				return $manager;
			}),
		];
	}
}
