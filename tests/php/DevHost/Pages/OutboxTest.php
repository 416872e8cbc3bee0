<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Pages;

use OCA\SmartCommons\Tests\DevHost\Services\HostTestCase;
use Psr\Log\NullLogger;
use SmartCommons\DevHost\Pages\Outbox;
use SmartCommons\DevHost\Services\Mail\EmailValidator;
use SmartCommons\DevHost\Services\Mail\Mailer;

/** What the page of sent mail reads from the files of the mailer. */
final class OutboxTest extends HostTestCase {
	public function testReadsBothBodiesAndTheHeaders(): void {
		$mailer = new Mailer($this->host, $this->config, $this->events, new EmailValidator(), $this->clock(), new NullLogger());
		$template = $mailer->createEMailTemplate('test');
		$template->setSubject('Nieuw: één oproep met een titel die zo lang is dat hij over meer dan een regel loopt');
		$template->addHeading('Dag Zoë');
		$template->addBodyListItem('<a href="https://example.org/1">Eerste</a>', '', '', 'Eerste', false);
		$template->addBodyListItem('Tweede');
		$template->addBodyText('Einde');
		$template->addFooter();
		$message = $mailer->createMessage()->setTo(['zoe@example.org' => 'Zoë'])->useTemplate($template)->setAutoSubmitted('auto-generated');
		self::assertSame([], $mailer->send($message));
		$outbox = new Outbox($this->host);
		[$listed] = $outbox->newest();
		self::assertSame($template->renderSubject(), $listed['subject']);
		self::assertStringContainsString('zoe@example.org', $listed['to']);
		$mail = $outbox->read($listed['name']);
		self::assertSame($template->renderText(), str_replace("\r\n", "\n", $mail['text'] ?? ''));
		self::assertSame($template->renderHtml(), str_replace("\r\n", "\n", $mail['html'] ?? ''));
		self::assertSame('auto-generated', $mail['headers']['auto-submitted'] ?? '');
		self::assertSame(1, substr_count($template->renderHtml(), '<ul'), 'items that follow one another are one list');
		self::assertNull($outbox->read('../secret.eml'));
	}
}
