<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCA\SmartCommons\Core\Http\Cursor;
use OCA\SmartCommons\Tender\Dossier\Dossier;
use OCA\SmartCommons\Tender\Dossier\DossierNotes;
use OCA\SmartCommons\Tender\Dossier\DossierPeople;
use OCA\SmartCommons\Tender\Dossier\DossierPolicy;
use OCA\SmartCommons\Tender\Dossier\DossierProblems;
use OCA\SmartCommons\Tender\Dossier\DossierService;
use OCA\SmartCommons\Tender\Dossier\DossierView;
use OCA\SmartCommons\Tender\Dossier\Participant;
use OCA\SmartCommons\Tender\Rules\DossierState;
use OCA\SmartCommons\Tender\Rules\ParticipantRole;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** A group's work on calls. */
final class DossierController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly DossierService $dossiers,
		private readonly DossierPeople $people,
		private readonly DossierNotes $notes,
		private readonly DossierView $view,
		private readonly DossierProblems $problems,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: DossierPolicy::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/groups/{groupId}/dossiers')]
	public function index(string $groupId): DataResponse {
		$input = $this->input();
		$limit = $input->limit();
		$cursor = $input->cursor(2);
		$after = $cursor === null ? null : [(int)$cursor[0], (int)$cursor[1]];
		$reader = $this->readers->current();
		$dossiers = $this->dossiers->board($this->id($groupId), $input->enumOrNull('state', DossierState::class), $after, $limit + 1, $reader);
		$next = null;
		if (count($dossiers) > $limit) {
			$dossiers = array_slice($dossiers, 0, $limit);
			$last = $dossiers[$limit - 1];
			$next = Cursor::encode([$last->changedAt, $last->id]);
		}
		return $this->page($this->view->summaries($dossiers, $reader), $next);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: DossierPolicy::class)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/groups/{groupId}/dossiers')]
	public function create(string $groupId): DataResponse {
		$input = $this->input();
		$reader = $this->readers->current();
		$state = DossierState::from($input->oneOf('state', ['interesting', 'preparing', 'dropped']));
		$dossier = $this->dossiers->take($this->id($groupId), $input->int('callId', 1), $state, $input->stringOrNull('reason', 1000) ?? '', $reader);
		return $this->made($this->show($dossier), $dossier->version);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: DossierPolicy::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/dossiers/{id}')]
	public function read(string $id): DataResponse {
		return $this->answer($this->id($id));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: DossierPolicy::class)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/dossiers/{id}')]
	public function update(string $id): DataResponse {
		$input = $this->input();
		$dossier = $this->dossiers->move(
			$this->id($id),
			$input->enum('state', DossierState::class),
			$input->stringOrNull('reason', 1000) ?? '',
			$this->ifMatch(),
			$this->readers->current(),
			$this->show(...),
		);
		return $this->one($this->show($dossier), $dossier->version);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: DossierPolicy::class)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/dossiers/{id}')]
	public function destroy(string $id): DataResponse {
		$this->dossiers->putBack($this->id($id), $this->readers->current());
		return $this->done();
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: DossierPolicy::class)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/dossiers/{id}/participants/{uid}')]
	public function join(string $id, string $uid): DataResponse {
		$input = $this->input();
		$participant = new Participant(
			$this->id($id),
			$uid,
			$input->enum('role', ParticipantRole::class),
			$input->stringOrNull('contribution', 300) ?? '',
		);
		$this->people->put($participant->dossierId, $participant, $this->readers->current());
		return $this->answer($participant->dossierId);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: DossierPolicy::class)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/dossiers/{id}/participants/{uid}')]
	public function leave(string $id, string $uid): DataResponse {
		$this->people->remove($this->id($id), $uid, $this->readers->current());
		return $this->answer($this->id($id));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: DossierPolicy::class)]
	#[UserRateLimit(limit: 200, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/dossiers/{id}/notes')]
	public function addNote(string $id): DataResponse {
		$this->notes->add($this->id($id), $this->input()->string('text', 10000, 1), $this->readers->current());
		return $this->answer($this->id($id), Http::STATUS_CREATED);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: DossierPolicy::class)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/dossiers/{id}/notes/{noteId}')]
	public function removeNote(string $id, string $noteId): DataResponse {
		$this->notes->remove($this->id($id), $this->id($noteId), $this->readers->current());
		return $this->answer($this->id($id));
	}

	/** @param Http::STATUS_* $status */
	private function answer(int $id, int $status = Http::STATUS_OK): DataResponse {
		$dossier = $this->dossiers->get($id, $this->readers->current());
		return $this->one($this->show($dossier), $dossier->version, $status);
	}

	/** @return array<string, mixed> */
	private function show(Dossier $dossier): array {
		return $this->view->whole($dossier, $this->readers->current()) ?? throw $this->problems->notFound();
	}
}
