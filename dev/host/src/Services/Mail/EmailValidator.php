<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Mail;

use Egulias\EmailValidator\EmailValidator as Validator;
use Egulias\EmailValidator\Validation\NoRFCWarningsValidation;
use OCP\Mail\IEmailValidator;

final class EmailValidator implements IEmailValidator {
	public function isValid(string $email): bool {
		return $email !== '' && (new Validator())->isValid($email, new NoRFCWarningsValidation());
	}
}
