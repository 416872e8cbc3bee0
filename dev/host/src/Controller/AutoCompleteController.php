<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Controller;

use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IUser;
use OCP\IUserManager;
use OCP\IUserSession;

/** Suggests accounts while a name is typed. */
final class AutoCompleteController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IUserManager $users,
		private readonly IUserSession $session,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/autocomplete/get', root: '/core')]
	public function get(string $search, ?string $itemType = null, ?string $itemId = null, ?string $sorter = null, array $shareTypes = [0], int $limit = 10): DataResponse {
		$me = $this->session->getUser()?->getUID();
		$found = [];
		foreach ($this->users->searchDisplayName($search, $limit + 1) as $user) {
			if ($user->getUID() !== $me) {
				$found[] = $this->entry($user);
			}
		}
		return new DataResponse(array_slice($found, 0, $limit));
	}

	/** @return array<string, string> */
	private function entry(IUser $user): array {
		return [
			'id' => $user->getUID(),
			'label' => $user->getDisplayName(),
			'icon' => 'icon-user',
			'source' => 'users',
			'status' => '',
			'subline' => '',
			'shareWithDisplayNameUnique' => $user->getEMailAddress() ?? $user->getUID(),
		];
	}
}
