<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Talk;

use OCA\Talk\Manager;
use OCA\Talk\Participant;
use OCA\Talk\Room;
use OCA\Talk\Service\ParticipantService;
use OCA\Talk\Service\RoomService;
use OCP\IURLGenerator;
use OCP\IUser;
use OCP\Talk\Exceptions\NoBackendException;
use OCP\Talk\IBroker;
use OCP\Talk\IConversation;
use OCP\Talk\IConversationOptions;
use Psr\Container\ContainerInterface;

/** The public way to Talk. */
final class Broker implements IBroker {
	public function __construct(
		private readonly IURLGenerator $urls,
		private readonly TalkApp $talk,
		private readonly ContainerInterface $container,
	) {
	}

	public function hasBackend(): bool {
		return $this->talk->isOn();
	}

	public function newConversationOptions(): IConversationOptions {
		$this->needed();
		return new ConversationOptions();
	}

	public function createConversation(string $name, array $moderators, ?IConversationOptions $options = null): IConversation {
		$this->needed();
		$public = $options instanceof ConversationOptions && $options->isPublic();
		$room = $this->container->get(RoomService::class)->createConversation($public ? Room::TYPE_PUBLIC : Room::TYPE_GROUP, $name);
		$this->container->get(ParticipantService::class)->addUsers($room, array_map(static fn (IUser $user): array => [
			'actorType' => 'users',
			'actorId' => $user->getUID(),
			'displayName' => $user->getDisplayName(),
			'participantType' => Participant::MODERATOR,
		], array_values($moderators)));
		return new Conversation($room->getToken(), $this->urls->linkToRouteAbsolute('spreed.page.showcall', ['token' => $room->getToken()]));
	}

	public function deleteConversation(string $id): void {
		$this->needed();
		$this->container->get(RoomService::class)->deleteRoom($this->container->get(Manager::class)->getRoomByToken($id));
	}

	private function needed(): void {
		if (!$this->hasBackend()) {
			throw new NoBackendException('The Talk broker has no registered backend');
		}
	}
}
