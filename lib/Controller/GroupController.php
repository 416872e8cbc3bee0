<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Community\Group\Group;
use OCA\SmartCommons\Community\Group\GroupInput;
use OCA\SmartCommons\Community\Group\GroupList;
use OCA\SmartCommons\Community\Group\GroupPolicy;
use OCA\SmartCommons\Community\Group\GroupService;
use OCA\SmartCommons\Community\Group\GroupView;
use OCA\SmartCommons\Community\Member\CardService;
use OCA\SmartCommons\Community\Member\CurrentReader;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCA\SmartCommons\Core\Problem\Problem;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** Groups. */
final class GroupController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly CurrentReader $readers,
		private readonly GroupList $list,
		private readonly GroupService $groups,
		private readonly GroupPolicy $policy,
		private readonly GroupView $view,
		private readonly CardService $cards,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	/** @throws Problem */
	#[Access(Access::MEMBER, by: GroupPolicy::class)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/groups')]
	public function index(): DataResponse {
		[$items, $cursor] = $this->list->page($this->input(), $this->readers->current());
		return $this->page($items, $cursor);
	}

	/** @throws Problem */
	#[Access(Access::MEMBER)]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 120, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/groups')]
	public function create(): DataResponse {
		$input = GroupInput::of($this->input(), null, $this->l10n);
		$id = $this->groups->create($input, $this->cards->own($this->readers->current()->uid ?? '')->uid);
		$this->readers->forget();
		$group = $this->policy->seen($id, $this->readers->current());
		return $this->made($this->view->one($group, $this->readers->current()), $group->version);
	}

	/** @throws Problem */
	#[Access(Access::MEMBER, by: GroupPolicy::class)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/groups/{id}')]
	public function show(string $id): DataResponse {
		return $this->group($this->policy->seen($this->id($id), $this->readers->current()));
	}

	/** @throws Problem */
	#[Access(Access::MEMBER, by: GroupPolicy::class)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/groups/{id}')]
	public function update(string $id): DataResponse {
		$reader = $this->readers->current();
		$group = $this->policy->coordinated($this->id($id), $reader);
		$input = GroupInput::of($this->input(), $group->facts, $this->l10n);
		$current = fn (): array => $this->view->one($this->policy->seen($group->id, $reader), $reader);
		$this->groups->change($group, $input, $this->ifMatch(), $current);
		return $this->group($this->policy->seen($group->id, $reader));
	}

	/** @throws Problem */
	#[Access(Access::MEMBER, by: GroupPolicy::class)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/groups/{id}')]
	public function close(string $id): DataResponse {
		$this->groups->close($this->id($id), $this->readers->current());
		return $this->show($id);
	}

	/** @throws Problem */
	#[Access(Access::MEMBER, by: GroupPolicy::class)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/groups/{id}/reopen')]
	public function reopen(string $id): DataResponse {
		$this->groups->reopen($this->id($id), $this->readers->current());
		return $this->show($id);
	}

	private function group(Group $group): DataResponse {
		return $this->one($this->view->one($group, $this->readers->current()), $group->version);
	}
}
