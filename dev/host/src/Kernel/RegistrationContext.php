<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

use OCP\AppFramework\Bootstrap\IRegistrationContext;
use OCP\EventDispatcher\IEventDispatcher;

/** What an app may do in Application::register; kept in the Registry, services go to the app's container. */
final class RegistrationContext implements IRegistrationContext {
	public function __construct(
		private readonly string $appId,
		private readonly AppContainer $container,
		private readonly Registry $registry,
		private readonly IEventDispatcher $events,
	) {
	}

	public function registerService(string $name, callable $factory, bool $shared = true): void {
		$this->container->registerFactory($name, $factory, $shared);
	}

	public function registerServiceAlias(string $alias, string $target): void {
		$this->container->registerAlias($alias, $target);
	}

	public function registerParameter(string $name, $value): void {
		$this->container->registerParameter($name, $value);
	}

	public function registerEventListener(string $event, string $listener, int $priority = 0): void {
		$this->events->addServiceListener($event, $listener, $priority);
	}

	public function registerMiddleware(string $class, bool $global = false): void {
		$this->registry->addMiddleware($this->appId, $class, $global);
	}

	public function registerCapability(string $capability): void {
		$this->registry->add('capability', $capability);
	}

	public function registerDashboardWidget(string $widgetClass): void {
		$this->registry->add('dashboardWidget', $widgetClass);
	}

	public function registerSearchProvider(string $class): void {
		$this->registry->add('searchProvider', $class);
	}

	public function registerInitialStateProvider(string $class): void {
		$this->registry->add('initialStateProvider', $class);
	}

	public function registerNotifierService(string $notifierClass): void {
		$this->registry->add('notifier', $notifierClass);
	}

	public function registerReferenceProvider(string $class): void {
		$this->registry->add('referenceProvider', $class);
	}

	public function registerCalendarProvider(string $class): void {
		$this->registry->add('calendarProvider', $class);
	}

	public function registerTeamResourceProvider(string $class): void {
		$this->registry->add('teamResourceProvider', $class);
	}

	public function registerUserMigrator(string $migratorClass): void {
		$this->registry->add('userMigrator', $migratorClass);
	}

	public function registerSetupCheck(string $setupCheckClass): void {
		$this->registry->add('setupCheck', $setupCheckClass);
	}

	public function registerProfileLinkAction(string $actionClass): void {
		$this->registry->add('profileLinkAction', $actionClass);
	}

	public function registerDeclarativeSettings(string $declarativeSettingsClass): void {
		$this->registry->add('declarativeSettings', $declarativeSettingsClass);
	}

	public function registerConfigLexicon(string $configLexiconClass): void {
		$this->registry->add('configLexicon', $configLexiconClass);
	}

	public function registerSensitiveMethods(string $class, array $methods): void {
		$this->registry->add('sensitiveMethods', $class);
	}

	public function registerWellKnownHandler(string $class): void {
		$this->registry->add('wellKnownHandler', $class);
	}

	public function registerCrashReporter(string $reporterClass): void {
		throw new NotSupported('IRegistrationContext::registerCrashReporter');
	}

	public function registerAlternativeLogin(string $class): void {
		throw new NotSupported('IRegistrationContext::registerAlternativeLogin');
	}

	public function registerSpeechToTextProvider(string $providerClass): void {
		throw new NotSupported('IRegistrationContext::registerSpeechToTextProvider');
	}

	public function registerTextProcessingProvider(string $providerClass): void {
		throw new NotSupported('IRegistrationContext::registerTextProcessingProvider');
	}

	public function registerTextToImageProvider(string $providerClass): void {
		throw new NotSupported('IRegistrationContext::registerTextToImageProvider');
	}

	public function registerTemplateProvider(string $providerClass): void {
		throw new NotSupported('IRegistrationContext::registerTemplateProvider');
	}

	public function registerTranslationProvider(string $providerClass): void {
		throw new NotSupported('IRegistrationContext::registerTranslationProvider');
	}

	public function registerTwoFactorProvider(string $twoFactorProviderClass): void {
		throw new NotSupported('IRegistrationContext::registerTwoFactorProvider');
	}

	public function registerPreviewProvider(string $previewProviderClass, string $mimeTypeRegex): void {
		throw new NotSupported('IRegistrationContext::registerPreviewProvider');
	}

	public function registerTalkBackend(string $backend): void {
		throw new NotSupported('IRegistrationContext::registerTalkBackend');
	}

	public function registerCalendarResourceBackend(string $class): void {
		throw new NotSupported('IRegistrationContext::registerCalendarResourceBackend');
	}

	public function registerCalendarRoomBackend(string $class): void {
		throw new NotSupported('IRegistrationContext::registerCalendarRoomBackend');
	}

	public function registerPublicShareTemplateProvider(string $class): void {
		throw new NotSupported('IRegistrationContext::registerPublicShareTemplateProvider');
	}

	public function registerTaskProcessingProvider(string $taskProcessingProviderClass): void {
		throw new NotSupported('IRegistrationContext::registerTaskProcessingProvider');
	}

	public function registerTaskProcessingTaskType(string $taskProcessingTaskTypeClass): void {
		throw new NotSupported('IRegistrationContext::registerTaskProcessingTaskType');
	}

	public function registerFileConversionProvider(string $class): void {
		throw new NotSupported('IRegistrationContext::registerFileConversionProvider');
	}

	public function registerMailProvider(string $class): void {
		throw new NotSupported('IRegistrationContext::registerMailProvider');
	}
}
