<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\TaskProcessing\TaskTypes;

use OCP\IL10N;
use OCP\L10N\IFactory;
use OCP\TaskProcessing\EShapeType;
use OCP\TaskProcessing\ITaskType;
use OCP\TaskProcessing\ShapeDescriptor;

/** Translation of a text from one language to another. */
class TextToTextTranslate implements ITaskType {
	public const ID = 'core:text2text:translate';

	private IL10N $l;

	public function __construct(IFactory $l10nFactory) {
		$this->l = $l10nFactory->get('lib');
	}

	public function getName(): string {
		return $this->l->t('Translate');
	}

	public function getDescription(): string {
		return $this->l->t('Translate text from one language to another');
	}

	public function getId(): string {
		return self::ID;
	}

	/** @return array<string, ShapeDescriptor> */
	public function getInputShape(): array {
		return [
			'input' => new ShapeDescriptor($this->l->t('Origin text'), $this->l->t('The text to translate'), EShapeType::Text),
			'origin_language' => new ShapeDescriptor($this->l->t('Origin language'), $this->l->t('The language of the text'), EShapeType::Enum),
			'target_language' => new ShapeDescriptor($this->l->t('Target language'), $this->l->t('The language to translate into'), EShapeType::Enum),
		];
	}

	/** @return array<string, ShapeDescriptor> */
	public function getOutputShape(): array {
		return ['output' => new ShapeDescriptor($this->l->t('Result'), $this->l->t('The translated text'), EShapeType::Text)];
	}
}
