<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Mail;

interface IEMailTemplate {
	/** @return void */
	public function setSubject(string $subject);

	/** @return void */
	public function addHeader();

	/**
	 * @param string|bool $plainTitle
	 * @return void
	 */
	public function addHeading(string $title, $plainTitle = '');

	/**
	 * @param string|bool $plainText
	 * @return void
	 */
	public function addBodyText(string $text, $plainText = '');

	/**
	 * @param string|bool $plainText
	 * @param string|bool $plainMetaInfo
	 * @param mixed $plainIndent
	 * @return void
	 */
	public function addBodyListItem(string $text, string $metaInfo = '', string $icon = '', $plainText = '', $plainMetaInfo = '', $plainIndent = 0);

	/** @return void */
	public function addBodyButtonGroup(string $textLeft, string $urlLeft, string $textRight, string $urlRight, string $plainTextLeft = '', string $plainTextRight = '');

	/**
	 * @param string|false $plainText
	 * @return void
	 */
	public function addBodyButton(string $text, string $url, $plainText = '');

	/**
	 * @param string|null $lang
	 * @return void
	 */
	public function addFooter(string $text = '', ?string $lang = null);

	public function renderSubject(): string;

	public function renderHtml(): string;

	public function renderText(): string;
}
