<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\AppInfo;

use OCA\SmartCommons\Community\CommunityModule;
use OCA\SmartCommons\Core\CoreModule;
use OCA\SmartCommons\Core\Http\AccessMiddleware;
use OCA\SmartCommons\Core\Module;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\Problem\ProblemMiddleware;
use OCA\SmartCommons\Core\Settings;
use OCA\SmartCommons\Place\PlaceModule;
use OCA\SmartCommons\Tender\TenderModule;
use OCA\SmartCommons\Workspace\WorkspaceModule;
use OCP\AppFramework\App;
use OCP\AppFramework\Bootstrap\IBootContext;
use OCP\AppFramework\Bootstrap\IBootstrap;
use OCP\AppFramework\Bootstrap\IRegistrationContext;
use Psr\Container\ContainerInterface;

/** The only place where things are wired. */
final class Application extends App implements IBootstrap {
	public const APP_ID = 'smartcommons';

	/** A new module is one line here. @var list<class-string<Module>> */
	private const MODULES = [
		CoreModule::class,
		CommunityModule::class,
		TenderModule::class,
		PlaceModule::class,
		WorkspaceModule::class,
	];

	/** @param array<string, mixed> $urlParams */
	public function __construct(array $urlParams = []) {
		parent::__construct(self::APP_ID, $urlParams);
	}

	public function register(IRegistrationContext $context): void {
		$context->registerService(
			Modules::class,
			static function (ContainerInterface $c): Modules {
				/** @var Settings $settings */
				$settings = $c->get(Settings::class);
				return new Modules($c, self::MODULES, $settings);
			},
		);
		// afterException runs in reverse order, so the Problem middleware also sees what the other one throws
		$context->registerMiddleware(ProblemMiddleware::class);
		$context->registerMiddleware(AccessMiddleware::class);
		foreach (self::MODULES as $module) {
			$module::register($context);
		}
	}

	public function boot(IBootContext $context): void {
	}
}
