<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Community\CommunityProblems;
use OCA\SmartCommons\Community\Group\GroupPolicy;
use OCA\SmartCommons\Community\Group\GroupView;
use OCA\SmartCommons\Community\Group\MembershipList;
use OCA\SmartCommons\Community\Group\MembershipService;
use OCA\SmartCommons\Community\Member\CurrentReader;
use OCA\SmartCommons\Community\Rules\MembershipAction;
use OCA\SmartCommons\Community\Rules\MembershipRules;
use OCA\SmartCommons\Core\Audience\Role;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Problem\Problem;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** Who is in a group, and as what. */
final class MembershipController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly CurrentReader $readers,
		private readonly MembershipList $list,
		private readonly MembershipService $memberships,
		private readonly GroupPolicy $policy,
		private readonly GroupView $view,
		private readonly CommunityProblems $problems,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	/** @throws Problem */
	#[Access(Access::MEMBER, by: GroupPolicy::class)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/groups/{id}/members')]
	public function index(string $id): DataResponse {
		[$items, $cursor] = $this->list->page($this->id($id), $this->input(), $this->readers->current());
		return $this->page($items, $cursor);
	}

	/** @throws Problem */
	#[Access(Access::MEMBER, by: MembershipRules::class)]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 200, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/groups/{id}/members')]
	public function add(string $id): DataResponse {
		$group = $this->id($id);
		[$uid, $message] = $this->input()->collect(static fn (Input $input): array => [
			$input->stringOrNull('uid', 64, 1),
			$input->stringOrNull('message', 1000) ?? '',
		]);
		$reader = $this->readers->current();
		$membership = $uid === null || $uid === $reader->uid
			? $this->memberships->join($group, $reader, $message)
			: $this->memberships->invite($group, $uid, $reader);
		return new DataResponse($membership->view($membership->uid === $reader->uid), Http::STATUS_CREATED);
	}

	/** @throws Problem */
	#[Access(Access::MEMBER, by: MembershipRules::class)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/groups/{id}/members/{uid}')]
	public function update(string $id, string $uid): DataResponse {
		$group = $this->id($id);
		$actions = $this->input()->collect(static function (Input $input): array {
			$role = $input->oneOfOrNull('role', ['member', 'coordinator']);
			return [
				...($input->oneOfOrNull('state', ['member']) === null ? [] : [MembershipAction::Accept]),
				...match ($role) {
					'coordinator' => [MembershipAction::Promote],
					'member' => [MembershipAction::Demote],
					null => [],
				},
			];
		});
		if ($actions === []) {
			throw $this->problems->nothingAsked();
		}
		return $this->one($this->memberships->put($group, $uid, $this->readers->current(), $actions)->view(false));
	}

	/** @throws Problem */
	#[Access(Access::MEMBER, by: MembershipRules::class)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/groups/{id}/members/{uid}')]
	public function remove(string $id, string $uid): DataResponse {
		$this->memberships->remove($this->id($id), $uid, $this->readers->current());
		return $this->done();
	}

	/** @throws Problem */
	#[Access(Access::MEMBER, by: MembershipRules::class)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/groups/{id}/handover')]
	public function handOver(string $id): DataResponse {
		$group = $this->id($id);
		$this->memberships->handOver($group, $this->input()->string('uid', 64, 1), $this->readers->current());
		return $this->group($group);
	}

	/** @throws Problem */
	#[Access(Role::Moderator, by: MembershipRules::class)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/groups/{id}/adopt')]
	public function adopt(string $id): DataResponse {
		$group = $this->id($id);
		$reader = $this->readers->current();
		$this->memberships->adopt($group, $this->input()->stringOrNull('uid', 64, 1) ?? $reader->uid ?? '', $reader);
		return $this->group($group);
	}

	private function group(int $id): DataResponse {
		$reader = $this->readers->current();
		$group = $this->policy->seen($id, $reader);
		return $this->one($this->view->one($group, $reader), $group->version);
	}
}
