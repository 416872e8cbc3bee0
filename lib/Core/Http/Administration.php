<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Http;

use OCP\IGroupManager;
use OCP\IUser;
use OCP\Settings\IManager;
use Psr\Log\LoggerInterface;

/** Who may decide on the settings of the app: administrators, and groups to which one of them handed these settings. */
final class Administration {
	/** id of the section in the server's administration */
	public const SECTION = 'smartcommons';

	public function __construct(
		private readonly IGroupManager $groups,
		private readonly IManager $settings,
		private readonly LoggerInterface $logger,
	) {
	}

	public function isOpenTo(IUser $user): bool {
		if ($this->groups->isAdmin($user->getUID())) {
			return true;
		}
		try {
			return $this->settings->getAllowedAdminSettings(self::SECTION, $user) !== [];
		} catch (\Throwable $error) {
			// the server makes the settings of every app to answer this, and any of them may be broken
			$this->logger->error('Whether settings were delegated could not be read', ['app' => 'smartcommons', 'exception' => $error]);
			return false;
		}
	}
}
