<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Workspace\Digest\Rules\Digest;
use OCA\SmartCommons\Workspace\Digest\Rules\Entry;
use OCP\L10N\IFactory;
use OCP\Mail\Headers\AutoSubmitted;
use OCP\Mail\IEMailTemplate;
use OCP\Mail\IMailer;

/** Writes a member's mail and hands it to the server's mailer. */
final class DigestMailer {
	/** page of the client where members choose what they get */
	public const CHOICES = 'notices';

	/** @var array<string, MailText> by language */
	private array $texts = [];

	public function __construct(
		private readonly IMailer $mailer,
		private readonly IFactory $l10n,
		private readonly PageLinks $pages,
		private readonly StopLink $links,
	) {
	}

	/** @throws MailFailed when it wasn't taken */
	public function send(Recipient $recipient, DigestRow $row, Digest $digest, int $now): void {
		$stop = $this->links->url($row);
		$message = $this->mailer->createMessage();
		$message->setTo([$recipient->address => $recipient->name])
			->useTemplate($this->write($recipient, $row, $digest, $now))
			->setAutoSubmitted(AutoSubmitted::VALUE_AUTO_GENERATED);
		MailHeaders::set($message, [
			'List-Unsubscribe' => '<' . $stop . '>',
			'List-Unsubscribe-Post' => 'List-Unsubscribe=One-Click',
		]);
		try {
			$failed = $this->mailer->send($message);
		} catch (\Throwable $error) {
			throw new MailFailed($error->getMessage(), 0, $error);
		}
		if ($failed !== []) {
			throw new MailFailed('The mail server did not take it');
		}
	}

	/** The mail itself: subject, plain text and HTML. */
	public function write(Recipient $recipient, DigestRow $row, Digest $digest, int $now): IEMailTemplate {
		$language = $recipient->reader->language();
		$text = $this->texts[$language] ??= new MailText($this->l10n->get('smartcommons', $language));
		$mail = $this->mailer->createEMailTemplate('smartcommons.digest');
		$mail->setSubject($text->subject($digest));
		$mail->addHeader();
		$mail->addHeading($text->heading($now, $recipient->zone));
		foreach ($digest->sections() as [$section, $entries]) {
			$name = $text->section($section);
			$mail->addBodyText('<strong>' . self::html($name) . '</strong>', mb_strtoupper($name));
			foreach ($entries as $entry) {
				$this->entry($mail, $text, $entry, $now);
			}
		}
		if ($digest->more > 0) {
			$mail->addBodyText($text->more($digest->more));
		}
		$mail->addBodyButton($text->open(), $this->pages->page());
		$this->ending($mail, $text, $this->links->url($row));
		$mail->addFooter('', $language);
		return $mail;
	}

	private function entry(IEMailTemplate $mail, MailText $text, Entry $entry, int $now): void {
		$lines = $text->lines($entry);
		$date = $entry->closing === null ? null : $text->closing($entry->closing, $now);
		$html = '<a href="' . self::html($entry->url) . '"><strong>' . self::html($entry->title) . '</strong></a>' . self::html($text->mark($entry));
		$html .= '<br>' . implode('<br>', array_map(self::html(...), $lines)) . ($date === null ? '' : '<br><strong>' . self::html($date) . '</strong>');
		$plain = [$entry->title . $text->mark($entry), ...$lines, ...($date === null ? [] : [$date]), $entry->url];
		$mail->addBodyListItem($html, '', '', implode("\n    ", $plain) . "\n", false);
	}

	private function ending(IEMailTemplate $mail, MailText $text, string $stop): void {
		$links = [$text->choose() => $this->pages->page(self::CHOICES), $text->stop() => $stop];
		$html = [];
		$plain = [];
		foreach ($links as $name => $url) {
			$html[] = '<a href="' . self::html($url) . '">' . self::html($name) . '</a>';
			$plain[] = $text->named($name, $url);
		}
		$mail->addBodyText(self::html($text->why()) . '<br>' . implode(' · ', $html), "\n" . $text->why() . "\n" . implode("\n", $plain));
	}

	private static function html(string $text): string {
		return htmlspecialchars($text, ENT_QUOTES);
	}
}
