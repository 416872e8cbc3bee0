<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\EventDispatcher;

interface IEventDispatcher {
	/**
	 * @template T of Event
	 * @param string|class-string<T> $eventName
	 * @param callable(T):void $listener
	 */
	public function addListener(string $eventName, callable $listener, int $priority = 0): void;

	/**
	 * @template T of Event
	 * @param string|class-string<T> $eventName
	 * @param callable(T):void $listener
	 */
	public function removeListener(string $eventName, callable $listener): void;

	/**
	 * @template T of Event
	 * @param string|class-string<T> $eventName
	 * @param class-string<IEventListener<T>> $className
	 */
	public function addServiceListener(string $eventName, string $className, int $priority = 0): void;

	/** @template T of Event */
	public function hasListeners(string $eventName): bool;

	/**
	 * @template T of Event
	 * @param string|class-string<T> $eventName
	 * @deprecated 21.0.0
	 */
	public function dispatch(string $eventName, Event $event): void;

	public function dispatchTyped(Event $event): void;
}
