<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Mail;

use OCP\Mail\IEMailTemplate;

/** Body of a mail in HTML and in plain text, built piece by piece. */
final class EMailTemplate implements IEMailTemplate {
	private string $subject = '';
	private string $html = '';
	private string $plain = '';
	private bool $isList = false;

	public function setSubject(string $subject) {
		$this->subject = $subject;
	}

	public function addHeader() {
		$this->html .= '<p style="margin:0 0 24px;padding:16px;background:#00679e;color:#fff;border-radius:8px">Smart Commons</p>';
	}

	public function addHeading(string $title, $plainTitle = '') {
		$this->add('<h1 style="font-size:20px">' . $this->escape($title, $plainTitle) . '</h1>', $this->plain($title, $plainTitle) . "\n\n", $plainTitle);
	}

	public function addBodyText(string $text, $plainText = '') {
		$this->add('<p>' . $this->escape($text, $plainText) . '</p>', $this->plain($text, $plainText) . "\n\n", $plainText);
	}

	public function addBodyListItem(string $text, string $metaInfo = '', string $icon = '', $plainText = '', $plainMetaInfo = '', $plainIndent = 0) {
		$meta = $metaInfo === '' ? '' : '<em>' . $this->escape($metaInfo, $plainMetaInfo) . '</em><br>';
		$plainMeta = $plainMetaInfo === '' ? $metaInfo : (string)$plainMetaInfo;
		$line = str_repeat(' ', (int)$plainIndent) . '  * ' . $this->plain($text, $plainText);
		$this->add(
			'<li style="margin-bottom:12px">' . $meta . $this->escape($text, $plainText) . '</li>',
			$line . ($plainMeta === '' ? '' : "\n    " . $plainMeta) . "\n",
			$plainText,
			true,
		);
	}

	public function addBodyButtonGroup(string $textLeft, string $urlLeft, string $textRight, string $urlRight, string $plainTextLeft = '', string $plainTextRight = '') {
		$this->addBodyButton($textLeft, $urlLeft, $plainTextLeft);
		$this->addBodyButton($textRight, $urlRight, $plainTextRight);
	}

	public function addBodyButton(string $text, string $url, $plainText = '') {
		$this->openList(false);
		$link = '<p><a style="display:inline-block;padding:10px 20px;background:#00679e;color:#fff;border-radius:8px;text-decoration:none" href="' . htmlspecialchars($url, ENT_QUOTES) . '">' . $this->escape($text, $plainText) . '</a></p>';
		$plain = $plainText === false ? $url : $this->plain($text, $plainText) . ': ' . $url;
		$this->html .= $link;
		$this->plain .= $plain . "\n\n";
	}

	public function addFooter(string $text = '', ?string $lang = null) {
		$text = $text === '' ? 'Smart Commons' : $text;
		$this->openList(false);
		$this->html .= '<hr><p style="color:#767676">' . $text . '</p>';
		$this->plain .= "--\n" . trim(html_entity_decode(strip_tags((string)preg_replace('#<br\s*/?>#i', "\n", $text)), ENT_QUOTES)) . "\n";
	}

	public function renderSubject(): string {
		return $this->subject;
	}

	public function renderHtml(): string {
		return '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>'
			. '<body style="max-width:600px;margin:0 auto;padding:16px;font:16px/1.5 sans-serif;color:#222;background:#fff;overflow-wrap:anywhere">' . $this->html . '</body></html>';
	}

	public function renderText(): string {
		return $this->plain;
	}

	/** False as plain text keeps a piece out of the plain body. */
	private function add(string $html, string $plain, string|bool $plainText, bool $isItem = false): void {
		$this->openList($isItem);
		$this->html .= $html;
		if ($plainText !== false) {
			$this->plain .= $plain;
		}
	}

	/** Items that follow one another are one list. */
	private function openList(bool $open): void {
		if ($open !== $this->isList) {
			$this->html .= $open ? '<ul style="padding-left:20px">' : '</ul>';
			$this->plain .= $open ? '' : "\n";
			$this->isList = $open;
		}
	}

	/** A text without a plain form of its own is plain itself, so its marks are escaped. */
	private function escape(string $text, string|bool $plainText): string {
		return $plainText === '' ? nl2br(htmlspecialchars($text, ENT_QUOTES)) : $text;
	}

	private function plain(string $text, string|bool $plainText): string {
		return $plainText === '' ? $text : (string)$plainText;
	}
}
