<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/*
 * The part of the measure of mails that runs in PHP, on the data folder of SMARTCOMMONS_HOST_DATA:
 * `fill MEMBERS GROUPS CALLS` makes members in groups with a day of news, `run` sends what is due and prints a line of
 * JSON per batch, `expire` makes what a dead worker had in hand due again, as half an hour would.
 */

use OCA\SmartCommons\Community\Group\GroupInput;
use OCA\SmartCommons\Community\Group\GroupService;
use OCA\SmartCommons\Community\Member\Accounts;
use OCA\SmartCommons\Community\Rules\Standing;
use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Tender\Call\CallFacts;
use OCA\SmartCommons\Tender\Call\CallOrigin;
use OCA\SmartCommons\Tender\Call\CallStore;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\Deadline;
use OCA\SmartCommons\Tender\Rules\DeadlineKind;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\LotDeadline;
use OCA\SmartCommons\Workspace\Digest\Counts;
use OCA\SmartCommons\Workspace\Digest\DigestRun;
use OCA\SmartCommons\Workspace\Digest\Enrolment;
use OCP\AppFramework\Services\IAppConfig;
use OCP\IDBConnection;
use OCP\L10N\IFactory;
use SmartCommons\DevHost\Db\Connection;
use SmartCommons\DevHost\Kernel\AppLoader;
use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Kernel\HostConfig;
use SmartCommons\DevHost\Kernel\Installer;

require_once __DIR__ . '/../../vendor/autoload.php';

date_default_timezone_set('UTC');
$server = Host::boot(HostConfig::fromEnvironment());
$server->get(Installer::class)->ensureInstalled();
$server->get(AppLoader::class)->load();
$app = Host::appContainer('smartcommons');
$db = $app->get(IDBConnection::class);
$batch = $app->get(Batch::class);
$now = time();

switch ($argv[1] ?? '') {
	case 'fill':
		[$members, $groups, $calls] = array_map(intval(...), array_slice($argv, 2, 3));
		// whatever time it is, the hour has come
		$app->get(IAppConfig::class)->setAppValueInt('digest_hour', 0);
		$db->beginTransaction();
		$cards = $preferences = $memberships = $rhythms = [];
		for ($at = 0; $at < $members; $at++) {
			$uid = 'bench-' . $at;
			$cards[] = [$uid, 'Member ' . $at, 'member ' . $at, 0, 0];
			array_push($preferences, [$uid, 'core', 'lang', ['nl', 'fr', 'en'][$at % 3]], [$uid, 'core', 'timezone', 'Europe/Brussels'], [$uid, 'settings', 'email', $uid . '@example.org']);
			foreach ([0, 1, 2] as $which) {
				$memberships[] = [1 + ($at * 7 + $which * 31) % $groups, $uid, Standing::Member->value, $now];
			}
			if ($at % 10 === 0) {
				$rhythms[] = [$uid, 'dossier.mention', 0, 'daily'];
			}
		}
		$batch->insert('smc_card', ['uid', 'display_name', 'name_sort', 'welcomed_at', 'changed_at'], $cards);
		$batch->insert('preferences', ['userid', 'appid', 'configkey', 'configvalue'], $preferences);
		$l10n = $app->get(IFactory::class)->get('smartcommons', 'en');
		$app->get(Accounts::class)->meet('admin');
		for ($at = 0; $at < $groups; $at++) {
			$channels = ['talk' => false, 'digest' => true, 'forum' => false, 'folder' => false, 'link' => null];
			$input = new Input(['names' => ['en' => 'Group ' . $at, 'nl' => 'Groep ' . $at], 'joining' => $at % 2 === 0 ? 'open' : 'invitation', 'channels' => $channels], $l10n);
			$app->get(GroupService::class)->create(GroupInput::of($input, null, $l10n), 'admin');
		}
		$batch->insert('smc_membership', ['group_id', 'uid', 'standing', 'since'], $memberships, true);
		$batch->insert('smc_rhythm', ['uid', 'what', 'group_id', 'rhythm'], $rhythms);
		for ($at = 0; $at < $calls; $at++) {
			$closes = $now + ($at % 60 + 1) * 86400;
			$deadline = new Deadline(DeadlineKind::Submission, gmdate('Y-m-d', $closes), '12:00', null, 'Europe/Brussels', $closes);
			$app->get(CallStore::class)->insert(new CallFacts(
				new CallOrigin('bench', (string)$at, $now), CallState::Open, ['nl' => 'Oproep nummer ' . $at, 'fr' => 'Appel numéro ' . $at], [], 'nl', 'Stad', 'municipal', 'call', null,
				null, [], [], [], ['nl'], ['nl'], null, null, [], Deadlines::of([new LotDeadline($deadline)]), [],
			), $at % 4 === 0 ? 1 + $at % $groups : 0, null, $now);
		}
		$news = $to = [];
		// three for each group, a call being for several; then one in person for each tenth member
		for ($at = 0; $at < $groups * 3; $at++) {
			$call = $at % $calls;
			$news[] = ['bench:' . $at, 'call.match', 'call', 1 + $call, $call % 4 === 0 ? 1 + $call % $groups : 1 + $at % $groups, 0, '[]', $now - 60];
		}
		for ($at = 0; $at < $members; $at += 10) {
			$to[] = [count($news) + 1, 'bench-' . $at];
			$news[] = ['bench-to:' . $at, 'dossier.mention', 'call', 1 + ($at + 1) % $calls, 0, 1, '[]', $now - 60];
		}
		$db->executeStatement('DELETE FROM `*PREFIX*smc_news`');
		$batch->insert('smc_news', ['news_key', 'what', 'kind', 'item_id', 'group_id', 'personal', 'args', 'at'], $news);
		$first = (int)$db->executeQuery('SELECT MIN(`id`) FROM `*PREFIX*smc_news`')->fetchOne();
		$batch->insert('smc_news_to', ['news_id', 'uid'], array_map(static fn (array $one): array => [$one[0] + $first - 1, $one[1]], $to));
		$batch->insert('smc_digest', ['uid', 'due_at', 'week'], array_map(static fn (array $card): array => [$card[0], 0, 99999999], $cards));
		$db->commit();
		break;
	case 'run':
		assert($db instanceof Connection);
		$log = $db->queryLog();
		// what a process reads once, such as its settings, and who is new are no part of a batch
		$app->get(Enrolment::class)->meet(PHP_INT_MAX);
		$begun = hrtime(true);
		$before = $log->count();
		$app->get(DigestRun::class)->run(3_600_000, static function (Counts $counts) use ($log, &$begun, &$before): void {
			$took = (hrtime(true) - $begun) / 1e6;
			echo json_encode(['members' => $counts->looked, 'mails' => $counts->sent, 'failed' => $counts->failed, 'queries' => $log->count() - $before, 'ms' => $took, 'mb' => memory_get_peak_usage(true) >> 20]), "\n";
			$before = $log->count();
			$begun = hrtime(true);
		});
		break;
	case 'expire':
		echo $db->executeStatement("UPDATE `*PREFIX*smc_digest` SET `due_at` = 0 WHERE `worker` <> ''"), "\n";
		break;
	default:
		exit("fill, run or expire\n");
}
