<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

use OCP\App\IAppManager;
use OCP\AppFramework\Http\IOutput;
use OCP\AppFramework\Utility\IControllerMethodReflector;
use OCP\IDBConnection;
use OCP\IInitialStateService;
use OCP\INavigationManager;
use OCP\IRequest;
use OCP\IRequestId;
use OCP\ISession;
use OCP\IURLGenerator;
use OCP\IUserSession;
use OCP\Security\Bruteforce\IThrottler;
use OCP\Security\IContentSecurityPolicyManager;
use OCP\Security\RateLimiting\ILimiter;
use OCP\Talk\IBroker;
use SmartCommons\DevHost\Db\Connection;
use SmartCommons\DevHost\Db\ConnectionFactory;
use SmartCommons\DevHost\Http\MethodReflector;
use SmartCommons\DevHost\Http\Output;
use SmartCommons\DevHost\Http\Request;
use SmartCommons\DevHost\Http\RequestId;
use SmartCommons\DevHost\Pages\InitialStates;
use SmartCommons\DevHost\Pages\Navigation;
use SmartCommons\DevHost\Routing\UrlGenerator;
use SmartCommons\DevHost\Security\Limiter;
use SmartCommons\DevHost\Security\PolicyManager;
use SmartCommons\DevHost\Security\Session;
use SmartCommons\DevHost\Security\Throttler;
use SmartCommons\DevHost\Security\UserSession;
use SmartCommons\DevHost\Talk\Broker;
use SmartCommons\DevHost\Talk\TalkComments;

/** Which class of this host stands behind which interface of the server. */
final class Bindings {
	/** @return array<string, class-string> */
	public static function aliases(): array {
		return [
			IAppManager::class => AppManager::class,
			IOutput::class => Output::class,
			IControllerMethodReflector::class => MethodReflector::class,
			IDBConnection::class => Connection::class,
			IInitialStateService::class => InitialStates::class,
			INavigationManager::class => Navigation::class,
			IRequest::class => Request::class,
			IRequestId::class => RequestId::class,
			ISession::class => Session::class,
			IURLGenerator::class => UrlGenerator::class,
			IUserSession::class => UserSession::class,
			IThrottler::class => Throttler::class,
			IContentSecurityPolicyManager::class => PolicyManager::class,
			ILimiter::class => Limiter::class,
			IBroker::class => Broker::class,
			TalkComments::STANDS_FOR => TalkComments::class,
		] + ServiceBindings::aliases();
	}

	/** @return array<string, mixed> definitions for what isn't built from its constructor alone */
	public static function factories(): array {
		return [
			Connection::class => \DI\factory(static function (HostConfig $config): Connection {
				$config->dataPath('cache');
				return ConnectionFactory::open($config->env('SMARTCOMMONS_HOST_DB'), $config->dataDir);
			}),
		] + ServiceBindings::factories();
	}
}
