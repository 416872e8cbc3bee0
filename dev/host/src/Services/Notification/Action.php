<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Notification;

use OCP\Notification\IAction;
use OCP\Notification\InvalidValueException;

/** A button of a notification. */
final class Action implements IAction {
	private string $label = '';
	private string $labelParsed = '';
	private string $link = '';
	private string $requestType = '';
	private bool $primary = false;

	public function setLabel(string $label): IAction {
		$this->label = Limit::text($label, 32, 'label');
		return $this;
	}

	public function getLabel(): string {
		return $this->label;
	}

	public function setParsedLabel(string $label): IAction {
		$this->labelParsed = Limit::text($label, PHP_INT_MAX, 'parsedLabel');
		return $this;
	}

	public function getParsedLabel(): string {
		return $this->labelParsed;
	}

	public function setPrimary(bool $primary): IAction {
		$this->primary = $primary;
		return $this;
	}

	public function isPrimary(): bool {
		return $this->primary;
	}

	public function setLink(string $link, string $requestType): IAction {
		if (!in_array($requestType, [self::TYPE_GET, self::TYPE_POST, self::TYPE_PUT, self::TYPE_DELETE, self::TYPE_WEB], true)) {
			throw new InvalidValueException('requestType');
		}
		$this->link = Limit::text($link, 256, 'link');
		$this->requestType = $requestType;
		return $this;
	}

	public function getLink(): string {
		return $this->link;
	}

	public function getRequestType(): string {
		return $this->requestType;
	}

	public function isValid(): bool {
		return $this->label !== '' && $this->link !== '';
	}

	public function isValidParsed(): bool {
		return $this->labelParsed !== '' && $this->link !== '';
	}
}
