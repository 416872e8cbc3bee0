<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\File;

/** Careful reading of XML that others wrote: no entities, no DTD, nothing from elsewhere, nothing without end. */
final class Xml {
	private const MAX_TEXT = 20_000;

	/**
	 * @param int $most bytes
	 * @param int $tags more than any file of this sort has
	 * @throws Reason
	 */
	public static function parse(string $bytes, int $most, int $tags): \DOMDocument {
		self::guard($bytes, $most, $tags);
		$document = new \DOMDocument();
		$before = libxml_use_internal_errors(true);
		libxml_clear_errors();
		try {
			$read = $document->loadXML($bytes, LIBXML_NONET | LIBXML_COMPACT | LIBXML_NOWARNING | LIBXML_NOERROR);
			$error = libxml_get_last_error();
		} finally {
			libxml_clear_errors();
			libxml_use_internal_errors($before);
		}
		if (!$read || $document->documentElement === null || $error !== false && $error->level >= LIBXML_ERR_ERROR) {
			throw self::unreadable($error, $bytes);
		}
		if ($document->doctype !== null) {
			throw new Reason(Reason::DOCTYPE);
		}
		return $document;
	}

	/**
	 * All elements of this name in any namespace, in the order of the document. PHP counts its own list of them from the
	 * start for each: ten thousand would take minutes.
	 *
	 * @param non-empty-string $name letters only
	 * @return \Generator<int, \DOMElement>
	 */
	public static function elements(\DOMDocument $document, string $name): \Generator {
		$found = (new \DOMXPath($document))->query('//*[local-name()="' . $name . '"]');
		foreach ($found === false ? [] : $found as $node) {
			if ($node instanceof \DOMElement) {
				yield $node;
			}
		}
	}

	/** The text of an element, its lines trimmed. */
	public static function text(\DOMElement $element): string {
		$text = preg_replace('/[ \t]*\R[ \t]*/u', "\n", trim($element->textContent)) ?? '';
		return mb_substr($text, 0, self::MAX_TEXT);
	}

	/** @throws Reason for what must not even be parsed */
	private static function guard(string $bytes, int $most, int $tags): void {
		if (trim($bytes) === '') {
			throw new Reason(Reason::EMPTY);
		}
		if (strlen($bytes) > $most) {
			throw new Reason(Reason::TOO_LARGE);
		}
		if (str_contains($bytes, "\0")) {
			// UTF-16 or binary: the checks below could not see what is in it
			throw new Reason(Reason::ENCODING);
		}
		if (stripos($bytes, '<!DOCTYPE') !== false || stripos($bytes, '<!ENTITY') !== false) {
			throw new Reason(Reason::DOCTYPE);
		}
		if (preg_match('/^<\?xml[^>]*encoding\s*=\s*["\'](?!utf-?8|us-ascii|iso-8859-|windows-125)/i', ltrim($bytes)) === 1) {
			throw new Reason(Reason::ENCODING);
		}
		if (substr_count($bytes, '<') > $tags) {
			throw new Reason(Reason::TOO_COMPLEX);
		}
	}

	private static function unreadable(\LibXMLError|false $error, string $bytes): Reason {
		if ($error === false) {
			return new Reason(Reason::NOT_XML);
		}
		$line = ['line' => (string)$error->line];
		// libxml: 81 and 9 are bytes that don't fit the encoding, 5 and 77 an end that comes too early
		return match (true) {
			in_array($error->code, [9, 81], true) => new Reason(Reason::ENCODING, $line),
			in_array($error->code, [5, 74, 77], true) || !str_ends_with(rtrim($bytes), '>') => new Reason(Reason::TRUNCATED, $line),
			default => new Reason(Reason::NOT_XML, $line),
		};
	}
}
