using PartyBuilding.Web.Hosting;

var builder = WebApplication.CreateBuilder(ContentRoot.For(args));
builder.AddPartyBuildingWeb();

var app = builder.Build();
app.UsePartyBuildingWeb();
await app.PrepareDatabaseAsync();
await app.PrepareDemoAsync();
await app.NoteWhatIsMissingAsync();
await app.RunAsync();

public sealed partial class Program;
