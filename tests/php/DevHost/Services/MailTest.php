<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Services;

use OCP\Mail\Events\BeforeMessageSent;
use Psr\Log\NullLogger;
use SmartCommons\DevHost\Services\Mail\EmailValidator;
use SmartCommons\DevHost\Services\Mail\Mailer;

final class MailTest extends HostTestCase {
	private Mailer $mailer;

	protected function setUp(): void {
		parent::setUp();
		$this->mailer = new Mailer($this->host, $this->config, $this->events, new EmailValidator(), $this->clock(), new NullLogger());
	}

	public function testWritesAFile(): void {
		$this->listen(BeforeMessageSent::class);
		$template = $this->mailer->createEMailTemplate('test');
		$template->setSubject('Nieuwe oproepen');
		$template->addHeader();
		$template->addHeading('Dag <Ann>');
		$template->addBodyText('Twee oproepen', 'Twee oproepen in platte tekst');
		$template->addBodyListItem('Decor & licht');
		$template->addBodyText('<b>alleen HTML</b>', false);
		$template->addBodyButton('Open', 'https://example.org/calls');
		$template->addFooter('Smart');
		$message = $this->mailer->createMessage()->setTo(['ann@example.org' => 'Ann Peeters'])->useTemplate($template)->setAutoSubmitted('auto-generated');
		self::assertSame([], $this->mailer->send($message));
		self::assertSame(['BeforeMessageSent'], $this->told);
		$mail = $this->onlyMail();
		self::assertStringContainsString('To: Ann Peeters <ann@example.org>', $mail);
		self::assertStringContainsString('From: Smart Commons <noreply@example.com>', $mail);
		self::assertStringContainsString('Subject: Nieuwe oproepen', $mail);
		self::assertStringContainsString('Auto-Submitted: auto-generated', $mail);
		self::assertStringContainsString('Dag &lt;Ann&gt;', $template->renderHtml());
		self::assertStringContainsString('Decor &amp; licht', $template->renderHtml());
		self::assertStringNotContainsString('alleen HTML', $template->renderText());
		self::assertStringContainsString('Open: https://example.org/calls', $template->renderText());
	}

	public function testAttachmentGoesWithIt(): void {
		$message = $this->mailer->createMessage()->setTo(['ann@example.org'])->setSubject('x')->setPlainBody('y')
			->attach($this->mailer->createAttachment('BEGIN:VCALENDAR', 'deadline.ics', 'text/calendar'));
		$this->mailer->send($message);
		self::assertStringContainsString('deadline.ics', $this->onlyMail());
	}

	public function testWrongAddressFailsWithoutAMail(): void {
		$message = $this->mailer->createMessage()->setTo(['no address'])->setSubject('x')->setPlainBody('y');
		self::assertSame(['no address'], $this->mailer->send($message));
		self::assertSame([], glob($this->host->dataDir . '/outbox/*') ?: []);
	}

	public function testAddresses(): void {
		self::assertTrue($this->mailer->validateMailAddress('ann@example.org'));
		self::assertFalse($this->mailer->validateMailAddress('ann@'));
		self::assertFalse($this->mailer->validateMailAddress(''));
	}

	private function onlyMail(): string {
		$files = glob($this->host->dataDir . '/outbox/*.eml') ?: [];
		self::assertCount(1, $files);
		return (string)file_get_contents($files[0]);
	}
}
