using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Returns.Periods;

internal sealed class ReturnPeriodConfiguration : IEntityTypeConfiguration<ReturnPeriod>
{
    public void Configure(EntityTypeBuilder<ReturnPeriod> builder)
    {
        builder.ToTable("ReturnPeriod");
        builder.Ignore(x => x.Span);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.FormId, x.Month }).IsUnique();
        builder.HasOne(x => x.Form).WithMany().HasForeignKey(x => x.FormId);
    }
}
