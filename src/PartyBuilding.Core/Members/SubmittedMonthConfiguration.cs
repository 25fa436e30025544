using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Members;

internal sealed class SubmittedMonthConfiguration : IEntityTypeConfiguration<SubmittedMonth>
{
    public void Configure(EntityTypeBuilder<SubmittedMonth> builder)
    {
        builder.ToTable("SubmittedMonth");
        builder.HasKey(x => new { x.OrganisationId, x.Month });
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
    }
}
