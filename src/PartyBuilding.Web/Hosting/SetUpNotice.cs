using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Web.Hosting;

/// <summary>Says at the start what an empty database still needs; the sign-in page says the same.</summary>
public static partial class SetUpNotice
{
    public static async Task NoteWhatIsMissingAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<DistrictState>().IsSetUpAsync(app.Lifetime.ApplicationStopping))
            NotSetUp(app.Logger, DistrictState.WhatToRun);
    }

    [LoggerMessage(1, LogLevel.Warning, "数据库里还没有区委组织，任何人都不能登录。请{WhatToRun}")]
    private static partial void NotSetUp(ILogger logger, string whatToRun);
}
