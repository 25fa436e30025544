using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Transfers;

public static class TransferServices
{
    public static IServiceCollection AddTransfers(this IServiceCollection services) => services
        .AddScoped<TransferDestinations>()
        .AddScoped<TransferDesk>()
        .AddScoped<LetterNumbers>()
        .AddScoped<TransferMoves>()
        .AddScoped<TransferRequestService>()
        .AddScoped<TransferApprovalService>()
        .AddScoped<TransferReceivingService>()
        .AddScoped<TransferReceiptService>()
        .AddScoped<TransferUndoService>()
        .AddScoped<TransferArrivalService>()
        .AddScoped<TransferPrinting>()
        .AddScoped<TransferQueries>();
}
