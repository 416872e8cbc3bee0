<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/** Names and colours of this server, as themes give them. */
class Defaults {
	public function getBaseUrl(): string {
		return 'https://nextcloud.com';
	}

	public function getDocBaseUrl(): string {
		return 'https://docs.nextcloud.com';
	}

	public function getName(): string {
		return 'Smart Commons';
	}

	public function getProductName(): string {
		return $this->getName();
	}

	public function getHTMLName(): string {
		return $this->getName();
	}

	public function getEntity(): string {
		return $this->getName();
	}

	public function getTitle(): string {
		return $this->getName();
	}

	public function getSlogan(?string $lang = null): string {
		return '';
	}

	public function getColorPrimary(): string {
		return $this->getDefaultColorPrimary();
	}

	public function getDefaultColorPrimary(): string {
		return '#00679e';
	}

	public function getTextColorPrimary(): string {
		return $this->getDefaultTextColorPrimary();
	}

	public function getDefaultTextColorPrimary(): string {
		return '#ffffff';
	}
}
