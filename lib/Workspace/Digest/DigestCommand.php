<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Core\Settings;
use OCP\AppFramework\Utility\ITimeFactory;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ smartcommons:digest`: sends the mails that are due, or shows what somebody would get. */
final class DigestCommand extends Command {
	private const MILLISECONDS = 3_600_000;
	private const SHOWN = 20;

	public function __construct(
		private readonly DigestRun $digests,
		private readonly DigestStore $store,
		private readonly Preparation $preparation,
		private readonly DigestMailer $mailer,
		private readonly Settings $settings,
		private readonly ITimeFactory $time,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('smartcommons:digest')
			->setDescription('Sends the mails of the day that are due now, as the background job does every ten minutes.')
			->addOption('dry-run', null, InputOption::VALUE_NONE, 'show what would go out, and send nothing')
			->addOption('user', null, InputOption::VALUE_REQUIRED, 'only to this account, without waiting for its hour; not twice a day');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		/** @var mixed $uid */
		$uid = $input->getOption('user');
		$uid = is_string($uid) ? $uid : null;
		if ($input->getOption('dry-run') === true) {
			return $this->show($uid, $output);
		}
		$counts = $uid === null ? $this->digests->run(self::MILLISECONDS) : $this->digests->one($uid);
		$output->writeln("$counts->looked members looked at, $counts->sent mails sent, $counts->failed not taken by the mail server");
		if ($counts->stopped) {
			$output->writeln('<comment>It broke off: the mail server took nothing any more, or the time was over. What is left goes out later.</comment>');
		}
		return $counts->failed === 0 ? self::SUCCESS : self::FAILURE;
	}

	private function show(?string $uid, OutputInterface $output): int {
		$now = $this->time->getTime();
		if ($uid === null) {
			$rows = $this->store->due(self::SHOWN, $now);
		} else {
			$row = $this->store->find($uid);
			if ($row === null) {
				$output->writeln('<error>No news is kept for that account yet. It is, from the next run of smartcommons:digest on, if it has opened the app.</error>');
				return self::FAILURE;
			}
			// what the next mail would hold, whether or not one went out today
			$rows = [new DigestRow($row->id, $row->uid, 0, $row->week, $row->dailyTold, $row->weeklyTold, $row->tries, $row->stopped)];
		}
		$mails = $this->preparation->of($rows, $this->settings->digestHour(), $now, $uid !== null)->mails;
		foreach ($mails as [$candidate, $digest]) {
			$mail = $this->mailer->write($candidate->recipient, $candidate->row, $digest, $now);
			$output->writeln([
				'To: ' . $candidate->recipient->address,
				'Subject: ' . $mail->renderSubject(),
				'',
				$mail->renderText(),
				'',
			], OutputInterface::OUTPUT_RAW);
		}
		$output->writeln('Mails that would go out: ' . count($mails));
		return self::SUCCESS;
	}
}
