<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Teams;

use OCP\App\IAppManager;
use OCP\Teams\ITeamManager;
use OCP\Teams\Team;
use Psr\Container\ContainerExceptionInterface;
use Psr\Container\ContainerInterface;
use Psr\Log\LoggerInterface;

/**
 * The teams in which somebody is. From Nextcloud 33 on the server's own interface tells; before, the app Circles does,
 * found by name, because servers may lack it and its classes may change.
 */
final class TeamGateway {
	private const APP = 'circles';
	private const MANAGER = 'OCA\\Circles\\CirclesManager';
	private const PROBE = 'OCA\\Circles\\Model\\Probes\\CircleProbe';
	/** of Circles: an account of this server */
	private const ACCOUNT = 1;

	public function __construct(
		private readonly IAppManager $apps,
		private readonly ContainerInterface $container,
		private readonly LoggerInterface $logger,
	) {
	}

	public function isThere(): bool {
		return $this->apps->isEnabledForAnyone(self::APP) && ($this->service(ITeamManager::class, 'getTeamsForUser') ?? $this->service(self::MANAGER, 'getCircles')) !== null;
	}

	/** @return list<CloudTeam> by name; none where the server has no teams */
	public function of(string $uid): array {
		if (!$this->isThere()) {
			return [];
		}
		try {
			$teams = $this->public($uid) ?? $this->circles($uid);
		} catch (\Throwable $error) {
			// what another app throws is not ours to know
			$this->logger->warning('Teams could not be read', ['app' => 'smartcommons', 'exception' => $error]);
			return [];
		}
		usort($teams, static fn (CloudTeam $a, CloudTeam $b): int => strcasecmp($a->name, $b->name));
		return $teams;
	}

	/** @return ?list<CloudTeam> null where the server's interface doesn't tell yet */
	private function public(string $uid): ?array {
		$manager = $this->service(ITeamManager::class, 'getTeamsForUser');
		if ($manager === null || !method_exists($manager, 'getTeamsForUser')) {
			return null;
		}
		$teams = [];
		/** @var mixed $team */
		foreach ((array)$manager->getTeamsForUser($uid) as $team) {
			if ($team instanceof Team) {
				$teams[] = new CloudTeam($team->getId(), $team->getDisplayName());
			}
		}
		return $teams;
	}

	/** @return list<CloudTeam> */
	private function circles(string $uid): array {
		$manager = $this->service(self::MANAGER, 'getCircles');
		$class = self::PROBE;
		if ($manager === null || !class_exists($class)) {
			return [];
		}
		$this->ask($manager, 'startSession', $this->ask($manager, 'getFederatedUser', $uid, self::ACCOUNT));
		try {
			$probe = (new \ReflectionClass($class))->newInstance();
			foreach (['mustBeMember', 'filterHiddenCircles', 'filterBackendCircles'] as $narrow) {
				$this->ask($probe, $narrow);
			}
			$teams = [];
			/** @var mixed $circle */
			foreach ((array)$this->ask($manager, 'getCircles', $probe) as $circle) {
				/** @var mixed $id */
				$id = $this->ask($circle, 'getSingleId');
				/** @var mixed $name */
				$name = $this->ask($circle, 'getDisplayName');
				if (is_string($id) && is_string($name)) {
					$teams[] = new CloudTeam($id, $name);
				}
			}
			return $teams;
		} finally {
			$this->ask($manager, 'stopSession');
		}
	}

	private function ask(mixed $object, string $method, mixed ...$with): mixed {
		$question = [$object, $method];
		return is_callable($question) ? $question(...$with) : throw new \LogicException(get_debug_type($object) . '::' . $method . ' is not as expected');
	}

	private function service(string $class, string $method): ?object {
		try {
			/** @var mixed $service */
			$service = $this->container->get($class);
		} catch (ContainerExceptionInterface) {
			return null;
		}
		return is_object($service) && method_exists($service, $method) ? $service : null;
	}
}
