<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Live;

use OCP\App\IAppManager;
use Psr\Container\ContainerExceptionInterface;
use Psr\Container\ContainerInterface;

/** The app notify_push, which tells open pages something at once; found by name, because servers may lack it. */
final class PushGateway {
	private const APP = 'notify_push';
	private const QUEUE = 'OCA\\NotifyPush\\Queue\\IQueue';
	/** what the client listens for */
	private const MESSAGE = 'smc_changed';

	private ?object $queue = null;

	public function __construct(
		private readonly ContainerInterface $container,
		private readonly IAppManager $apps,
	) {
	}

	public function isThere(): bool {
		return $this->queue() !== null;
	}

	/**
	 * Tells every open page of this account that something changed.
	 *
	 * @param array{kind: string, ids: list<int>} $what no names, no titles: the page asks for the rest
	 */
	public function tell(string $uid, array $what): void {
		$queue = $this->queue();
		if ($queue !== null && method_exists($queue, 'push')) {
			$queue->push('notify_custom', ['user' => $uid, 'message' => self::MESSAGE, 'body' => $what]);
		}
	}

	private function queue(): ?object {
		if ($this->queue !== null || !$this->apps->isEnabledForAnyone(self::APP)) {
			return $this->queue;
		}
		try {
			/** @var mixed $queue */
			$queue = $this->container->get(self::QUEUE);
		} catch (ContainerExceptionInterface) {
			return null;
		}
		return $this->queue = is_object($queue) && method_exists($queue, 'push') ? $queue : null;
	}
}
