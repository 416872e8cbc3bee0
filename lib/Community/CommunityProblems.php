<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community;

use OCA\SmartCommons\Community\Rules\Refusal;
use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Problem\Forbidden;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\NotFound;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Problem\Problems;

/** What can go wrong with groups, themes and cards, said so that one knows what to do. */
final readonly class CommunityProblems extends Problems {
	public function noSuchMember(): NotFound {
		return new NotFound('no-such-member', $this->l10n->t('There is no member with this name. Look in the directory.'));
	}

	public function coordinatorsOnly(): Forbidden {
		return new Forbidden('not-coordinator', $this->l10n->t('Only coordinators of the group can do this.'));
	}

	public function membersOnly(): Forbidden {
		return new Forbidden('not-member', $this->l10n->t('Only members of the group can see this.'));
	}

	public function groupClosed(): Conflict {
		return new Conflict('group-closed', $this->l10n->t('This group is closed. A coordinator can open it again.'));
	}

	public function groupNotClosed(): Conflict {
		return new Conflict('group-not-closed', $this->l10n->t('This group is not closed.'));
	}

	public function themeExists(string $label): Conflict {
		return new Conflict('theme-exists', $this->l10n->t('There is already a theme for this: %s.', [$label]));
	}

	public function themeDecided(): Conflict {
		return new Conflict('theme-decided', $this->l10n->t('Somebody already decided on this theme. Load the page again.'));
	}

	public function badMerge(): Invalid {
		return $this->field('into', $this->l10n->t('Choose another, accepted theme to merge into.'));
	}

	public function unknownThemes(): Invalid {
		return $this->field('themes', $this->l10n->t('One of these themes no longer exists. Choose again.'));
	}

	public function unknownPlace(string $field): Invalid {
		return $this->field($field, $this->l10n->t('This place is not in our list. Choose one from the list.'));
	}

	public function nothingAsked(): Invalid {
		return $this->field('state', $this->l10n->t('Say what should change: accept the member, or give another role.'));
	}

	public function refusal(Refusal $refusal): Problem {
		$text = match ($refusal) {
			Refusal::NotAllowed => $this->l10n->t('Only coordinators of the group can do this.'),
			Refusal::NotThere => $this->l10n->t('There is no such membership, request or invitation any more.'),
			Refusal::InvitationOnly => $this->l10n->t('This group invites its members itself.'),
			Refusal::AlreadyMember => $this->l10n->t('This person is already a member of the group.'),
			Refusal::AlreadyRequested => $this->l10n->t('You already asked to join. A coordinator will answer.'),
			Refusal::AlreadyInvited => $this->l10n->t('This person is already invited.'),
			Refusal::NotMember => $this->l10n->t('This person has to be a member of the group first.'),
			Refusal::LastCoordinator => $this->l10n->t('The group needs a coordinator. Make another member coordinator first, or close the group.'),
			Refusal::Closed => $this->l10n->t('This group is closed. A coordinator can open it again.'),
			Refusal::StillActive => $this->l10n->t('This group still has an active coordinator.'),
			Refusal::NotInvited => $this->l10n->t('Only the invited person can accept an invitation.'),
			Refusal::Oneself => $this->l10n->t('Choose another member to hand the group over to.'),
		};
		return match ($refusal) {
			Refusal::NotAllowed, Refusal::InvitationOnly, Refusal::NotInvited => new Forbidden($refusal->value, $text),
			Refusal::NotThere => new NotFound($refusal->value, $text),
			default => new Conflict($refusal->value, $text),
		};
	}
}
