<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Db\Fixture;

use OCP\AppFramework\Db\Entity;
use OCP\DB\Types;

/**
 * @method string getName()
 * @method void setName(string $name)
 * @method bool isIsOpen()
 * @method void setIsOpen(bool $isOpen)
 * @method int getStock()
 * @method void setStock(int $stock)
 * @method ?\DateTimeImmutable getMadeAt()
 * @method void setMadeAt(?\DateTimeImmutable $madeAt)
 * @method ?string getNote()
 */
final class Thing extends Entity {
	protected string $name = '';
	protected bool $isOpen = false;
	protected int $stock = 0;
	protected ?\DateTimeImmutable $madeAt = null;
	protected ?string $note = null;

	public function __construct() {
		$this->addType('id', Types::INTEGER);
		$this->addType('isOpen', Types::BOOLEAN);
		$this->addType('stock', Types::INTEGER);
		$this->addType('madeAt', Types::DATETIME_IMMUTABLE);
	}
}
