<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace;

use OCA\SmartCommons\Core\Module;
use OCA\SmartCommons\Workspace\Activity\ActivityBridge;
use OCA\SmartCommons\Workspace\Activity\NewsActivities;
use OCA\SmartCommons\Workspace\Admin\Checks;
use OCA\SmartCommons\Workspace\Calendar\CalendarBridge;
use OCA\SmartCommons\Workspace\ContactsMenu\ContactsBridge;
use OCA\SmartCommons\Workspace\Dashboard\ClosingSoonWidget;
use OCA\SmartCommons\Workspace\Dashboard\DashboardBridge;
use OCA\SmartCommons\Workspace\Dashboard\ForYouWidget;
use OCA\SmartCommons\Workspace\Digest\DigestData;
use OCA\SmartCommons\Workspace\Digest\MailBridge;
use OCA\SmartCommons\Workspace\Files\Fetch\FetchHandler;
use OCA\SmartCommons\Workspace\Files\FilesBridge;
use OCA\SmartCommons\Workspace\Files\FilesData;
use OCA\SmartCommons\Workspace\Files\FolderKeeper;
use OCA\SmartCommons\Workspace\Files\FolderNotifier;
use OCA\SmartCommons\Workspace\Files\OwnerLeaves;
use OCA\SmartCommons\Workspace\Live\ChangePush;
use OCA\SmartCommons\Workspace\Live\LiveBridge;
use OCA\SmartCommons\Workspace\Live\LivePage;
use OCA\SmartCommons\Workspace\Notification\NewsNotices;
use OCA\SmartCommons\Workspace\Notification\NewsNotifier;
use OCA\SmartCommons\Workspace\Notification\NotificationBridge;
use OCA\SmartCommons\Workspace\Notification\SettledNotices;
use OCA\SmartCommons\Workspace\Reference\ItemReferenceProvider;
use OCA\SmartCommons\Workspace\Reference\PreviewBridge;
use OCA\SmartCommons\Workspace\Reference\StalePreviews;
use OCA\SmartCommons\Workspace\Reference\WidgetScript;
use OCA\SmartCommons\Workspace\Talk\Conversations;
use OCA\SmartCommons\Workspace\Talk\RoomData;
use OCA\SmartCommons\Workspace\Talk\RoomKeeper;
use OCA\SmartCommons\Workspace\Talk\RoomListener;
use OCA\SmartCommons\Workspace\Talk\RoomNews;
use OCA\SmartCommons\Workspace\Talk\RoomRetraction;
use OCA\SmartCommons\Workspace\Talk\TalkBridge;
use OCA\SmartCommons\Workspace\Talk\TalkGateway;
use OCA\SmartCommons\Workspace\Teams\GroupResources;
use OCA\SmartCommons\Workspace\Teams\TeamsBridge;
use OCA\SmartCommons\Workspace\UnifiedSearch\ItemSearchProvider;
use OCA\SmartCommons\Workspace\UnifiedSearch\SearchBridge;
use OCP\AppFramework\Bootstrap\IRegistrationContext;
use OCP\Collaboration\Reference\RenderReferenceEvent;
use OCP\User\Events\BeforeUserDeletedEvent;

/** The bridges to the cloud around the app: each in a folder of its own, off where its counterpart is absent. */
final class WorkspaceModule extends Module {
	/** In the order of the administrator's page: what members notice most comes first. @var list<class-string<Bridge>> */
	public const BRIDGES = [
		TalkBridge::class,
		FilesBridge::class,
		NotificationBridge::class,
		MailBridge::class,
		CalendarBridge::class,
		SearchBridge::class,
		DashboardBridge::class,
		PreviewBridge::class,
		ActivityBridge::class,
		ContactsBridge::class,
		TeamsBridge::class,
		LiveBridge::class,
	];

	public static function id(): string {
		return 'workspace';
	}

	public static function register(IRegistrationContext $context): void {
		$context->registerNotifierService(NewsNotifier::class);
		$context->registerNotifierService(FolderNotifier::class);
		$context->registerEventListener(BeforeUserDeletedEvent::class, OwnerLeaves::class);
		$context->registerSearchProvider(ItemSearchProvider::class);
		$context->registerDashboardWidget(ClosingSoonWidget::class);
		$context->registerDashboardWidget(ForYouWidget::class);
		$context->registerReferenceProvider(ItemReferenceProvider::class);
		$context->registerTeamResourceProvider(GroupResources::class);
		$context->registerEventListener(RenderReferenceEvent::class, WidgetScript::class);
		$context->registerServiceAlias(Conversations::class, TalkGateway::class);
		$context->registerEventListener(RoomListener::DELETED, RoomListener::class);
		foreach (Checks::ALL as $check) {
			$context->registerSetupCheck($check);
		}
	}

	public static function pageParts(): array {
		return [LivePage::class];
	}

	public static function outboxHandlers(): array {
		return [
			ChangePush::class,
			NewsNotices::class,
			SettledNotices::class,
			NewsActivities::class,
			StalePreviews::class,
			RoomKeeper::class,
			RoomNews::class,
			RoomRetraction::class,
			FolderKeeper::class,
			FetchHandler::class,
		];
	}

	public static function memberData(): array {
		return [
			DigestData::class,
			RoomData::class,
			FilesData::class,
		];
	}
}
