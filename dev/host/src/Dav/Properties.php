<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Dav;

use OCP\Constants;
use OCP\Files\Folder;
use OCP\Files\Node;

/** What PROPFIND tells of files and folders, in the server's names. */
final class Properties {
	public const DAV = 'DAV:';
	private const OC = 'http://owncloud.org/ns';
	private const NC = 'http://nextcloud.org/ns';
	private const PREFIXES = [self::DAV => 'd', self::OC => 'oc', self::NC => 'nc'];

	/** What is told to who doesn't say what is wanted. */
	private const USUAL = [
		[self::DAV, 'getlastmodified'], [self::DAV, 'getcontentlength'], [self::DAV, 'resourcetype'], [self::DAV, 'getetag'],
		[self::DAV, 'getcontenttype'], [self::OC, 'fileid'], [self::OC, 'permissions'], [self::OC, 'size'],
	];

	/**
	 * @param string $body of the request
	 * @return list<array{string, string}> namespace and name
	 * @throws DavProblem
	 */
	public static function wanted(string $body): array {
		if (trim($body) === '') {
			return self::USUAL;
		}
		$document = new \DOMDocument();
		if (!@$document->loadXML($body, LIBXML_NONET)) {
			throw new DavProblem(400, 'The body is not XML');
		}
		$wanted = [];
		foreach ($document->getElementsByTagNameNS(self::DAV, 'prop') as $prop) {
			foreach ($prop->childNodes as $child) {
				if ($child instanceof \DOMElement) {
					$wanted[] = [(string)$child->namespaceURI, (string)$child->localName];
				}
			}
		}
		return $wanted === [] ? self::USUAL : $wanted;
	}

	/**
	 * @param array<string, Node> $nodes by address
	 * @param list<array{string, string}> $wanted
	 */
	public static function multistatus(array $nodes, array $wanted): string {
		$document = new \DOMDocument('1.0', 'utf-8');
		$root = $document->createElementNS(self::DAV, 'd:multistatus');
		$root->setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:oc', self::OC);
		$root->setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:nc', self::NC);
		$document->appendChild($root);
		foreach ($nodes as $address => $node) {
			$response = self::add($root, 'response');
			self::add($response, 'href', $address);
			$found = self::status($response, 'HTTP/1.1 200 OK');
			$missing = null;
			foreach ($wanted as [$namespace, $name]) {
				$value = self::value($node, $namespace, $name);
				if ($value === null) {
					$missing ??= self::status($response, 'HTTP/1.1 404 Not Found');
				}
				$element = $document->createElementNS($namespace, (self::PREFIXES[$namespace] ?? 'x') . ':' . $name);
				($value === null ? $missing : $found)?->appendChild($element);
				if ($name === 'resourcetype' && $node instanceof Folder) {
					self::add($element, 'collection');
				} elseif ($value !== null) {
					$element->appendChild($document->createTextNode($value));
				}
			}
		}
		return (string)$document->saveXML();
	}

	private static function status(\DOMElement $response, string $status): \DOMElement {
		$stat = self::add($response, 'propstat');
		$prop = self::add($stat, 'prop');
		self::add($stat, 'status', $status);
		return $prop;
	}

	private static function add(\DOMElement $to, string $name, ?string $text = null): \DOMElement {
		$document = $to->ownerDocument ?? throw new \LogicException('No document');
		$element = $document->createElementNS(self::DAV, 'd:' . $name);
		$to->appendChild($element);
		if ($text !== null) {
			$element->appendChild($document->createTextNode($text));
		}
		return $element;
	}

	private static function value(Node $node, string $namespace, string $name): ?string {
		$isFile = !$node instanceof Folder;
		return match ($namespace . $name) {
			self::DAV . 'displayname' => $node->getName(),
			self::DAV . 'getlastmodified' => gmdate('D, d M Y H:i:s', $node->getMTime()) . ' GMT',
			self::DAV . 'creationdate' => gmdate('Y-m-d\TH:i:s\Z', $node->getMTime()),
			self::DAV . 'getetag' => '"' . $node->getEtag() . '"',
			self::DAV . 'resourcetype' => '',
			self::DAV . 'getcontenttype' => $isFile ? $node->getMimetype() : null,
			self::DAV . 'getcontentlength' => $isFile ? (string)$node->getSize() : null,
			self::DAV . 'quota-available-bytes' => $isFile ? null : '-3',
			self::OC . 'id' => str_pad((string)$node->getId(), 8, '0', STR_PAD_LEFT) . 'devhost',
			self::OC . 'fileid' => (string)$node->getId(),
			self::OC . 'permissions' => self::letters($node),
			self::OC . 'size' => (string)$node->getSize(),
			self::OC . 'favorite', self::OC . 'comments-unread' => '0',
			self::OC . 'owner-id' => $node->getOwner()?->getUID() ?? '',
			self::OC . 'owner-display-name' => $node->getOwner()?->getDisplayName() ?? '',
			self::NC . 'has-preview' => 'false',
			self::NC . 'is-encrypted' => '0',
			self::NC . 'mount-type' => $node->isShared() ? 'shared' : '',
			default => null,
		};
	}

	/** Permissions as the server writes them. */
	private static function letters(Node $node): string {
		$may = $node->getPermissions();
		$letters = ($node->isShared() ? 'S' : '') . (($may & Constants::PERMISSION_SHARE) !== 0 ? 'R' : '') . 'G'
			. (($may & Constants::PERMISSION_DELETE) !== 0 ? 'D' : '') . (($may & Constants::PERMISSION_UPDATE) !== 0 ? 'NV' : '');
		if (!$node instanceof Folder) {
			return $letters . (($may & Constants::PERMISSION_UPDATE) !== 0 ? 'W' : '');
		}
		return $letters . (($may & Constants::PERMISSION_CREATE) !== 0 ? 'CK' : '');
	}
}
