<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Event;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\EventDispatcher\IEventListener;
use Psr\Container\ContainerInterface;
use Symfony\Component\EventDispatcher\EventDispatcher as SymfonyDispatcher;

/** Tells listeners what happened; a listener given by class name is built when its first event comes. */
final class EventDispatcher implements IEventDispatcher {
	private readonly SymfonyDispatcher $inner;

	public function __construct(
		private readonly ContainerInterface $container,
	) {
		$this->inner = new SymfonyDispatcher();
	}

	public function addListener(string $eventName, callable $listener, int $priority = 0): void {
		$this->inner->addListener($eventName, $listener, $priority);
	}

	public function removeListener(string $eventName, callable $listener): void {
		$this->inner->removeListener($eventName, $listener);
	}

	public function addServiceListener(string $eventName, string $className, int $priority = 0): void {
		$this->addListener($eventName, function (Event $event) use ($className): void {
			$listener = $this->container->get($className);
			if (!$listener instanceof IEventListener) {
				throw new \LogicException($className . ' is registered as a listener but does not implement IEventListener');
			}
			$listener->handle($event);
		}, $priority);
	}

	public function hasListeners(string $eventName): bool {
		return $this->inner->hasListeners($eventName);
	}

	public function dispatch(string $eventName, Event $event): void {
		$this->inner->dispatch($event, $eventName);
	}

	public function dispatchTyped(Event $event): void {
		$this->dispatch($event::class, $event);
	}
}
