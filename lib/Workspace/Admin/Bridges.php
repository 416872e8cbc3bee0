<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin;

use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Problem\Problems;
use OCA\SmartCommons\Core\Problem\SourceFailed;
use OCA\SmartCommons\Workspace\Bridge;
use OCA\SmartCommons\Workspace\BridgeState;
use OCA\SmartCommons\Workspace\WorkspaceModule;
use OCP\IL10N;
use Psr\Container\ContainerInterface;
use Psr\Log\LoggerInterface;

/** What the bridges to the cloud found, and a sign of life through each. */
final class Bridges {
	public function __construct(
		private readonly ContainerInterface $container,
		private readonly IL10N $l10n,
		private readonly LoggerInterface $logger,
	) {
	}

	/** @return list<array{id: string, name: string, state: string, text: string}> one that fails to look says so */
	public function all(): array {
		return array_map(function (Bridge $bridge): array {
			$state = $this->state($bridge);
			return ['id' => $bridge->id(), 'name' => $bridge->name($this->l10n), 'state' => $state->state, 'text' => $state->text];
		}, $this->bridges());
	}

	/**
	 * @return string where to look for it
	 * @throws Problem when there is no such bridge, or it doesn't work
	 */
	public function test(string $id, string $uid): string {
		foreach ($this->bridges() as $bridge) {
			if ($bridge->id() === $id) {
				return $this->send($bridge, $uid);
			}
		}
		throw (new Problems($this->l10n))->notFound();
	}

	private function send(Bridge $bridge, string $uid): string {
		try {
			return $bridge->test($uid, $this->l10n);
		} catch (Problem $problem) {
			throw $problem;
		} catch (\Throwable $error) {
			$this->logger->error('The test of {bridge} failed', ['app' => 'smartcommons', 'bridge' => $bridge->id(), 'exception' => $error]);
			throw new SourceFailed('bridge-failed', $this->l10n->t('It did not work: %s. The server\'s log says more.', [$error->getMessage()]));
		}
	}

	private function state(Bridge $bridge): BridgeState {
		try {
			return $bridge->state($this->l10n);
		} catch (\Throwable $error) {
			$this->logger->error('The state of {bridge} could not be read', ['app' => 'smartcommons', 'bridge' => $bridge->id(), 'exception' => $error]);
			return new BridgeState(BridgeState::PARTLY, $this->l10n->t('It could not be looked at: %s. The server\'s log says more.', [$error->getMessage()]));
		}
	}

	/** @return list<Bridge> */
	private function bridges(): array {
		return array_map(function (string $class): Bridge {
			/** @var Bridge $bridge */
			$bridge = $this->container->get($class);
			return $bridge;
		}, WorkspaceModule::BRIDGES);
	}
}
