using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using PartyBuilding.Core.Documents;

namespace PartyBuilding.Web.Features.Members;

/// <summary>Sends an attachment a chunk at a time, as a download; a photo, whose content was checked, to be shown.</summary>
public sealed class AttachmentResult(AttachmentDownload file, string contentType, bool inline = false) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = contentType;
        response.ContentLength = file.Size;
        var disposition = new ContentDispositionHeaderValue(inline ? DispositionTypeNames.Inline : DispositionTypeNames.Attachment);
        disposition.SetHttpFileName(file.FileName);
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.CacheControl = "no-store";
        await file.CopyToAsync(response.Body, context.HttpContext.RequestAborted);
    }
}
