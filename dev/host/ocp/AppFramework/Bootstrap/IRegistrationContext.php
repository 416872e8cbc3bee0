<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Bootstrap;

use OCP\AppFramework\Middleware;
use OCP\AppFramework\Services\InitialStateProvider;
use OCP\Calendar\ICalendarProvider;
use OCP\Capabilities\ICapability;
use OCP\Collaboration\Reference\IReferenceProvider;
use OCP\Config\Lexicon\ILexicon;
use OCP\Dashboard\IWidget;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\IContainer;
use OCP\Notification\INotifier;
use OCP\Profile\ILinkAction;
use OCP\Search\IProvider;
use OCP\Settings\IDeclarativeSettingsForm;
use OCP\SetupCheck\ISetupCheck;
use OCP\TaskProcessing\ITaskType;
use OCP\UserMigration\IMigrator;

interface IRegistrationContext {
	/** @param class-string<ICapability> $capability */
	public function registerCapability(string $capability): void;

	/** @param class-string<IWidget> $widgetClass */
	public function registerDashboardWidget(string $widgetClass): void;

	/** @param callable(IContainer): mixed $factory */
	public function registerService(string $name, callable $factory, bool $shared = true): void;

	/**
	 * @param string|class-string $alias
	 * @param string|class-string $target
	 */
	public function registerServiceAlias(string $alias, string $target): void;

	/** @param mixed $value */
	public function registerParameter(string $name, $value): void;

	/**
	 * @psalm-template T of Event
	 * @param string|class-string<T> $event
	 * @param class-string<IEventListener<T>> $listener
	 */
	public function registerEventListener(string $event, string $listener, int $priority = 0): void;

	/** @param class-string<Middleware> $class */
	public function registerMiddleware(string $class, bool $global = false): void;

	/** @param class-string<IProvider> $class */
	public function registerSearchProvider(string $class): void;

	/** @param class-string<InitialStateProvider> $class */
	public function registerInitialStateProvider(string $class): void;

	/** @param class-string<INotifier> $notifierClass */
	public function registerNotifierService(string $notifierClass): void;

	/** @param class-string<ICalendarProvider> $class */
	public function registerCalendarProvider(string $class): void;

	/** @param class-string<IReferenceProvider> $class */
	public function registerReferenceProvider(string $class): void;

	/** @param class-string<ILinkAction> $actionClass */
	public function registerProfileLinkAction(string $actionClass): void;

	public function registerTalkBackend(string $backend): void;

	public function registerCalendarResourceBackend(string $class): void;

	public function registerCalendarRoomBackend(string $class): void;

	public function registerTeamResourceProvider(string $class): void;

	/** @param class-string<IMigrator> $migratorClass */
	public function registerUserMigrator(string $migratorClass): void;

	/** @param string[] $methods */
	public function registerSensitiveMethods(string $class, array $methods): void;

	/** @param class-string<ISetupCheck> $setupCheckClass */
	public function registerSetupCheck(string $setupCheckClass): void;

	/** @param class-string<IDeclarativeSettingsForm> $declarativeSettingsClass */
	public function registerDeclarativeSettings(string $declarativeSettingsClass): void;

	/** @param class-string<\OCP\TaskProcessing\IProvider> $taskProcessingProviderClass */
	public function registerTaskProcessingProvider(string $taskProcessingProviderClass): void;

	/** @param class-string<ITaskType> $taskProcessingTaskTypeClass */
	public function registerTaskProcessingTaskType(string $taskProcessingTaskTypeClass): void;

	/** @param class-string<ILexicon> $configLexiconClass */
	public function registerConfigLexicon(string $configLexiconClass): void;
}
