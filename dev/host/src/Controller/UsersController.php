<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Controller;

use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\PasswordConfirmationRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCS\OCSException;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IUserSession;
use SmartCommons\DevHost\Provisioning\Access;
use SmartCommons\DevHost\Provisioning\Accounts;

/** Accounts, as the server's provisioning API answers for admins and for oneself. */
final class UsersController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IUserSession $session,
		private readonly Accounts $accounts,
		private readonly Access $access,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/users', root: '/cloud')]
	public function getUsers(string $search = '', ?int $limit = null, int $offset = 0): DataResponse {
		$this->access->requireAdmin();
		return new DataResponse(['users' => $this->accounts->find($search, $limit, $offset)]);
	}

	/** @param list<string> $groups */
	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[ApiRoute(verb: 'POST', url: '/users', root: '/cloud')]
	public function addUser(string $userid, string $password = '', string $displayName = '', string $email = '', array $groups = [], string $language = ''): DataResponse {
		$this->access->requireAdmin();
		return new DataResponse(['id' => $this->accounts->create($userid, $password, $displayName, $email, $groups, $language)]);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/user', root: '/cloud')]
	public function getCurrentUser(): DataResponse {
		$user = $this->session->getUser() ?? throw new OCSException('', self::RESPOND_UNAUTHORISED);
		return new DataResponse($this->accounts->describe($user));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/users/{userId}', root: '/cloud')]
	public function getUser(string $userId): DataResponse {
		return new DataResponse($this->accounts->describe($this->access->visible($userId)));
	}

	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[ApiRoute(verb: 'PUT', url: '/users/{userId}', root: '/cloud')]
	public function editUser(string $userId, string $key, string $value): DataResponse {
		$this->accounts->edit($this->access->editable($userId), $key, $value);
		return new DataResponse();
	}

	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[ApiRoute(verb: 'DELETE', url: '/users/{userId}', root: '/cloud')]
	public function deleteUser(string $userId): DataResponse {
		$this->access->requireAdmin();
		$this->accounts->delete($this->access->other($userId, self::RESPOND_NOT_FOUND));
		return new DataResponse();
	}

	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[ApiRoute(verb: 'PUT', url: '/users/{userId}/enable', root: '/cloud')]
	public function enableUser(string $userId): DataResponse {
		$this->access->requireAdmin();
		$this->access->other($userId, Accounts::INVALID)->setEnabled(true);
		return new DataResponse();
	}

	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[ApiRoute(verb: 'PUT', url: '/users/{userId}/disable', root: '/cloud')]
	public function disableUser(string $userId): DataResponse {
		$this->access->requireAdmin();
		$this->access->other($userId, Accounts::INVALID)->setEnabled(false);
		return new DataResponse();
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/users/{userId}/groups', root: '/cloud')]
	public function getUsersGroups(string $userId): DataResponse {
		return new DataResponse(['groups' => $this->accounts->groupsOf($this->access->visible($userId))]);
	}

	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[ApiRoute(verb: 'POST', url: '/users/{userId}/groups', root: '/cloud')]
	public function addToGroup(string $userId, string $groupid = ''): DataResponse {
		$this->access->requireAdmin();
		$this->accounts->join($userId, $groupid);
		return new DataResponse();
	}

	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[ApiRoute(verb: 'DELETE', url: '/users/{userId}/groups', root: '/cloud')]
	public function removeFromGroup(string $userId, string $groupid): DataResponse {
		$this->access->requireAdmin();
		$this->accounts->leave($userId, $groupid);
		return new DataResponse();
	}
}
