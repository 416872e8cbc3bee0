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
use OCP\AppFramework\OCS\OCSNotFoundException;
use OCP\AppFramework\OCSController;
use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IRequest;
use OCP\IUser;
use SmartCommons\DevHost\Provisioning\Access;

/** Groups of accounts, as the server's provisioning API answers. */
final class GroupsController extends OCSController {
	private const INVALID = 101;
	private const EXISTS = 102;
	private const ADMIN = 'admin';

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IGroupManager $groups,
		private readonly Access $access,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/groups', root: '/cloud')]
	public function getGroups(string $search = '', ?int $limit = null, int $offset = 0): DataResponse {
		$this->access->requireAdmin();
		return new DataResponse(['groups' => array_map(
			static fn (IGroup $group): string => $group->getGID(),
			array_values($this->groups->search($search, $limit, $offset)),
		)]);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/groups/details', root: '/cloud')]
	public function getGroupsDetails(string $search = '', ?int $limit = null, int $offset = 0): DataResponse {
		$this->access->requireAdmin();
		return new DataResponse(['groups' => array_map(static fn (IGroup $group): array => [
			'id' => $group->getGID(),
			'displayname' => $group->getDisplayName(),
			'usercount' => $group->count(),
			'disabled' => $group->countDisabled(),
			'canAdd' => $group->canAddUser(),
			'canRemove' => $group->canRemoveUser(),
		], array_values($this->groups->search($search, $limit, $offset)))]);
	}

	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[ApiRoute(verb: 'POST', url: '/groups', root: '/cloud')]
	public function addGroup(string $groupid, string $displayname = ''): DataResponse {
		$this->access->requireAdmin();
		if ($groupid === '') {
			throw new OCSException('Invalid group name', self::INVALID);
		}
		if ($this->groups->groupExists($groupid)) {
			throw new OCSException('group exists', self::EXISTS);
		}
		$group = $this->groups->createGroup($groupid) ?? throw new OCSException('Not supported by backend', self::INVALID);
		if ($displayname !== '') {
			$group->setDisplayName($displayname);
		}
		return new DataResponse();
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/groups/{groupId}/users', root: '/cloud', requirements: ['groupId' => '.+'])]
	public function getGroupUsers(string $groupId): DataResponse {
		$this->access->requireAdmin();
		$group = $this->groups->get($groupId) ?? throw new OCSNotFoundException('The requested group could not be found');
		return new DataResponse(['users' => array_map(static fn (IUser $user): string => $user->getUID(), array_values($group->getUsers()))]);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/groups/{groupId}', root: '/cloud', requirements: ['groupId' => '.+'])]
	public function getGroup(string $groupId): DataResponse {
		return $this->getGroupUsers($groupId);
	}

	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[ApiRoute(verb: 'DELETE', url: '/groups/{groupId}', root: '/cloud', requirements: ['groupId' => '.+'])]
	public function deleteGroup(string $groupId): DataResponse {
		$this->access->requireAdmin();
		$group = $this->groups->get($groupId) ?? throw new OCSException('', self::INVALID);
		if ($groupId === self::ADMIN || !$group->delete()) {
			throw new OCSException('', self::EXISTS);
		}
		return new DataResponse();
	}
}
