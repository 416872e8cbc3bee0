<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Rules;

/**
 * Who may change which membership, and into what. The last active coordinator stays until there is a successor, so a
 * group that has members always has somebody who answers for it.
 */
final class MembershipRules {
	public static function decide(MembershipAction $action, Situation $at): MembershipChange|Refusal {
		return match ($action) {
			MembershipAction::Join => self::join($at),
			MembershipAction::Invite => self::invite($at),
			MembershipAction::Accept => self::accept($at),
			MembershipAction::Promote => self::promote($at),
			MembershipAction::Demote => self::demote($at),
			MembershipAction::HandOver => self::handOver($at),
			MembershipAction::Remove => self::remove($at),
			MembershipAction::Adopt => self::adopt($at),
		};
	}

	private static function join(Situation $at): MembershipChange|Refusal {
		return match (true) {
			!$at->self => Refusal::NotAllowed,
			$at->target->belongs() => Refusal::AlreadyMember,
			$at->closed => Refusal::Closed,
			$at->target === Standing::Invited, $at->joining === Joining::Open => new MembershipChange(Standing::Member),
			$at->target === Standing::Requested => Refusal::AlreadyRequested,
			$at->joining === Joining::Request => new MembershipChange(Standing::Requested),
			default => Refusal::InvitationOnly,
		};
	}

	private static function invite(Situation $at): MembershipChange|Refusal {
		return match (true) {
			$at->actor !== Standing::Coordinator => Refusal::NotAllowed,
			$at->target->belongs() => Refusal::AlreadyMember,
			$at->closed => Refusal::Closed,
			$at->target === Standing::Invited => Refusal::AlreadyInvited,
			// who asked already wants to
			$at->target === Standing::Requested => new MembershipChange(Standing::Member),
			default => new MembershipChange(Standing::Invited),
		};
	}

	private static function accept(Situation $at): MembershipChange|Refusal {
		$byRight = $at->self ? $at->target === Standing::Invited : $at->actor === Standing::Coordinator;
		return match (true) {
			!$at->self && $at->actor !== Standing::Coordinator => Refusal::NotAllowed,
			$at->target === Standing::None => Refusal::NotThere,
			$at->target->belongs() => Refusal::AlreadyMember,
			!$byRight => Refusal::NotAllowed,
			!$at->self && $at->target === Standing::Invited => Refusal::NotInvited,
			$at->closed => Refusal::Closed,
			default => new MembershipChange(Standing::Member),
		};
	}

	private static function promote(Situation $at): MembershipChange|Refusal {
		return match (true) {
			$at->actor !== Standing::Coordinator => Refusal::NotAllowed,
			$at->target === Standing::None => Refusal::NotThere,
			!$at->target->belongs() => Refusal::NotMember,
			default => new MembershipChange(Standing::Coordinator),
		};
	}

	private static function demote(Situation $at): MembershipChange|Refusal {
		return match (true) {
			$at->actor !== Standing::Coordinator => Refusal::NotAllowed,
			$at->target === Standing::None => Refusal::NotThere,
			!$at->target->belongs() => Refusal::NotMember,
			$at->target === Standing::Coordinator && $at->others < 1 => Refusal::LastCoordinator,
			default => new MembershipChange(Standing::Member),
		};
	}

	private static function handOver(Situation $at): MembershipChange|Refusal {
		return match (true) {
			$at->actor !== Standing::Coordinator => Refusal::NotAllowed,
			$at->self => Refusal::Oneself,
			!$at->target->belongs() => Refusal::NotMember,
			default => new MembershipChange(Standing::Coordinator, Standing::Member),
		};
	}

	private static function remove(Situation $at): MembershipChange|Refusal {
		return match (true) {
			!$at->self && $at->actor !== Standing::Coordinator => Refusal::NotAllowed,
			$at->target === Standing::None => Refusal::NotThere,
			$at->target === Standing::Coordinator && $at->others < 1 => Refusal::LastCoordinator,
			default => new MembershipChange(Standing::None),
		};
	}

	private static function adopt(Situation $at): MembershipChange|Refusal {
		return match (true) {
			!$at->moderator => Refusal::NotAllowed,
			$at->closed => Refusal::Closed,
			!$at->inactive => Refusal::StillActive,
			!$at->self && !$at->target->belongs() => Refusal::NotMember,
			default => new MembershipChange(Standing::Coordinator),
		};
	}
}
