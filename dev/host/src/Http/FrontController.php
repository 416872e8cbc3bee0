<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\ICallbackResponse;
use OCP\AppFramework\Http\IOutput;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IUserSession;
use OCP\Security\Bruteforce\MaxDelayReached;
use Psr\Log\LoggerInterface;
use SmartCommons\DevHost\Http\Ocs\V1Response;
use SmartCommons\DevHost\Http\Ocs\V2Response;
use SmartCommons\DevHost\Kernel\AppContainer;
use SmartCommons\DevHost\Kernel\AppLoader;
use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Kernel\ServerContainer;
use SmartCommons\DevHost\Pages\ErrorPages;
use SmartCommons\DevHost\Routing\MatchedRoute;
use SmartCommons\DevHost\Routing\Router;
use SmartCommons\DevHost\Security\LoginFailed;
use SmartCommons\DevHost\Security\RequestLogin;
use Symfony\Component\Routing\Exception\MethodNotAllowedException;
use Symfony\Component\Routing\Exception\ResourceNotFoundException;

/** Answers one request: logs in, finds the controller, runs it, sends the answer. Nothing thrown reaches the client. */
final class FrontController {
	private const UNKNOWN_ROUTE = 'Invalid query, please check the syntax. API specifications are here:'
		. " http://www.freedesktop.org/wiki/Specifications/open-collaboration-services.\n";

	public function __construct(
		private readonly ServerContainer $server,
		private readonly IOutput $output,
	) {
	}

	/** Pages: everything below /index.php. */
	public function page(): void {
		$request = $this->server->get(IRequest::class);
		try {
			$this->prepare($request);
			$path = $request->getRawPathInfo();
			if ($path === '') {
				$this->toStart();
				return;
			}
			$this->run($this->server->get(Router::class)->match($path));
		} catch (ResourceNotFoundException) {
			$this->notFound($request);
		} catch (MethodNotAllowedException) {
			$this->output->setHttpResponseCode(Http::STATUS_METHOD_NOT_ALLOWED);
		} catch (LoginFailed $e) {
			$this->refuse($request, $e->getMessage(), Http::STATUS_UNAUTHORIZED);
		} catch (MaxDelayReached $e) {
			$this->refuse($request, $e->getMessage(), Http::STATUS_TOO_MANY_REQUESTS);
		} catch (\Throwable $e) {
			$this->serverError($request, $e);
		}
	}

	/** The API: everything below /ocs/v1.php and /ocs/v2.php. */
	public function ocs(): void {
		$request = $this->server->get(IRequest::class);
		try {
			if ($request instanceof Request && $request->hasCookies() && !$request->passesStrictCookieCheck()) {
				$this->strictCookieMissing();
				return;
			}
			$this->prepare($request);
			$this->run($this->server->get(Router::class)->match('/ocsapp' . $request->getRawPathInfo()));
		} catch (MaxDelayReached $e) {
			$this->sendOcs($request, Http::STATUS_TOO_MANY_REQUESTS, $e->getMessage());
		} catch (ResourceNotFoundException) {
			$this->sendOcs($request, OCSController::RESPOND_NOT_FOUND, self::UNKNOWN_ROUTE);
		} catch (MethodNotAllowedException) {
			$this->contentType($request->getFormat() ?? 'xml');
			$this->output->setHttpResponseCode(Http::STATUS_METHOD_NOT_ALLOWED);
		} catch (LoginFailed) {
			$scheme = $request->getHeader('X-Requested-With') === 'XMLHttpRequest' ? 'DummyBasic' : 'Basic';
			$this->output->setHeader('WWW-Authenticate: ' . $scheme . ' realm="Authorisation Required"');
			$this->sendOcs($request, OCSController::RESPOND_UNAUTHORISED, 'Unauthorised');
		} catch (\Throwable $e) {
			$this->log($e);
			$this->sendOcs($request, OCSController::RESPOND_SERVER_ERROR, "Internal Server Error\n");
		}
	}

	private function prepare(IRequest $request): void {
		$this->server->get(AppLoader::class)->load();
		$request->throwDecodingExceptionIfAny();
		if (!$this->server->get(IUserSession::class)->isLoggedIn()) {
			$this->server->get(RequestLogin::class)->byHeader($request);
		}
	}

	private function run(MatchedRoute $route): void {
		$app = str_starts_with($route->class, AppContainer::CORE_NAMESPACE) ? AppContainer::CORE : $this->appOf($route->class);
		$container = Host::appContainer($app);
		if (!$container instanceof AppContainer) {
			throw new \LogicException('Unknown container');
		}
		$request = $this->server->get(IRequest::class);
		if ($request instanceof Request) {
			$request->setUrlParameters($route->parameters);
		}
		$controller = $container->get($route->class);
		if (!$controller instanceof Controller) {
			throw new \LogicException($route->class . ' is not a controller');
		}
		$reflector = $this->server->get(MethodReflector::class);
		$dispatcher = new Dispatcher(
			$this->server->get(MiddlewareFactory::class)->create($container),
			$reflector,
			$request,
			$container,
		);
		[$response, $body] = $dispatcher->dispatch($controller, $route->method);
		$this->send($response, $body);
	}

	private function appOf(string $class): string {
		foreach ($this->server->get(\SmartCommons\DevHost\Kernel\AppManager::class)->namespaces() as $app => $namespace) {
			if (str_starts_with($class, 'OCA\\' . $namespace . '\\')) {
				return $app;
			}
		}
		throw new \LogicException('No app has the class ' . $class);
	}

	private function toStart(): void {
		$urls = $this->server->get(\OCP\IURLGenerator::class);
		$target = $this->server->get(IUserSession::class)->isLoggedIn()
			? $urls->linkToDefaultPageUrl()
			: $urls->linkToRouteAbsolute('core.login.showLoginForm');
		$this->output->setHttpResponseCode(Http::STATUS_FOUND);
		$this->output->setHeader('Location: ' . $target);
	}

	private function notFound(IRequest $request): void {
		$isData = in_array($request->getHeader('Accept'), ['application/json', 'application/xml'], true)
			|| in_array($request->getHeader('Sec-Fetch-Dest'), ['font', 'script', 'style'], true);
		if ($isData) {
			$this->output->setHttpResponseCode(Http::STATUS_NOT_FOUND);
			return;
		}
		$this->send($this->server->get(ErrorPages::class)->notFound());
	}

	private function refuse(IRequest $request, string $message, int $status): void {
		if (stripos($request->getHeader('Accept'), 'html') === false) {
			$this->output->setHttpResponseCode($status);
			$this->output->setHeader('Content-Type: application/json; charset=utf-8');
			$this->output->setOutput(json_encode(['message' => $message], JSON_THROW_ON_ERROR));
			return;
		}
		$this->send($this->server->get(ErrorPages::class)->refused($message, $status));
	}

	/** The page of an error may fail for the same reason as the page itself; then a plain sentence must do. */
	private function serverError(IRequest $request, \Throwable $e): void {
		$this->log($e);
		try {
			$this->send($this->server->get(ErrorPages::class)->serverError($request->getId()));
		} catch (\Throwable $second) {
			$this->log($second);
			$this->output->setHttpResponseCode(Http::STATUS_INTERNAL_SERVER_ERROR);
			$this->output->setHeader('Content-Type: text/plain; charset=utf-8');
			$this->output->setOutput("Internal Server Error\n\nRequest number: " . $request->getId() . "\n");
		}
	}

	private function strictCookieMissing(): void {
		SameSiteCookies::send();
		$this->output->setHttpResponseCode(Http::STATUS_PRECONDITION_FAILED);
		$this->output->setHeader('Content-Type: application/json');
		$this->output->setOutput(json_encode(['error' => 'Strict Cookie has not been found in request'], JSON_THROW_ON_ERROR));
	}

	private function sendOcs(IRequest $request, int $code, string $message): void {
		$format = $request->getFormat() ?? 'xml';
		$data = new DataResponse([], $code);
		$response = str_ends_with($request->getScriptName(), '/ocs/v2.php')
			? new V2Response($data, $format, $message)
			: new V1Response($data, $format, $message);
		$this->output->setHttpResponseCode($response->getStatus());
		foreach ($response->getHeaders() as $name => $value) {
			$this->output->setHeader($name . ': ' . $value);
		}
		$this->contentType($format);
		$this->output->setOutput($response->render());
	}

	private function contentType(string $format): void {
		$this->output->setHeader('Content-Type: ' . match ($format) {
			'xml' => 'text/xml; charset=UTF-8',
			'json' => 'application/json; charset=utf-8',
			default => 'application/octet-stream; charset=utf-8',
		});
	}

	private function send(Response $response, ?string $body = null): void {
		$body ??= $response->render();
		$status = $response->getStatus();
		$this->output->setHttpResponseCode($status);
		foreach ($response->getHeaders() as $name => $value) {
			$this->output->setHeader($name . ': ' . $value);
		}
		foreach ($response->getCookies() as $name => $cookie) {
			$expires = $cookie['expireDate'] ?? null;
			$this->output->setCookie($name, $cookie['value'], $expires instanceof \DateTime ? $expires->getTimestamp() : 0, '/', '', false, true, $cookie['sameSite'] ?? 'Lax');
		}
		if ($status === Http::STATUS_NO_CONTENT || $status === Http::STATUS_NOT_MODIFIED) {
			return;
		}
		if ($response instanceof ICallbackResponse) {
			$response->callback($this->output);
			return;
		}
		$this->output->setHeader('Content-Length: ' . strlen($body));
		$this->output->setOutput($body);
	}

	private function log(\Throwable $e): void {
		$this->server->get(LoggerInterface::class)->error($e->getMessage(), ['exception' => $e, 'app' => 'index']);
	}
}
