using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Notices;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Tests.Notices;

public sealed class NoticeReaderTests
{
    private const string Notice = """
        <ContractNotice xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2"
            xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
            xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
          <cbc:IssueDate>2026-03-02+01:00</cbc:IssueDate>
          <cac:TenderingProcess><cbc:ProcedureCode>open</cbc:ProcedureCode></cac:TenderingProcess>
          <cac:ProcurementProject>
            <cbc:ProcurementTypeCode>services</cbc:ProcurementTypeCode>
            <cac:RequestedTenderTotal><cbc:EstimatedOverallContractAmount currencyID="EUR">250000.50</cbc:EstimatedOverallContractAmount></cac:RequestedTenderTotal>
            <cac:MainCommodityClassification><cbc:ItemClassificationCode listName="cpv">90910000</cbc:ItemClassificationCode></cac:MainCommodityClassification>
          </cac:ProcurementProject>
          LOT1LOT2
        </ContractNotice>
        """;

    [Fact]
    public void Notice_states_the_profile()
    {
        var profile = Read(Notice.Replace("LOT1", Lot(1, 24)).Replace("LOT2", Lot(2, 24)));

        Assert.Equal(
            (ContractKind.Services, 250000.50m, Procedure.Open, 2, new DateOnly(2026, 3, 2), 730),
            (profile.Kind, profile.Value, profile.Procedure, profile.Lots, profile.Published, profile.DurationDays));
        Assert.Equal(["90910000"], profile.Cpv);
        Assert.Equal("2026-04-09T10:00", profile.Deadline.ToString());
    }

    [Fact]
    public void What_lots_state_differently_stays_unknown()
    {
        var profile = Read(Notice.Replace("LOT1", Lot(1, 24)).Replace("LOT2", Lot(2, 36)));

        Assert.Null(profile.DurationDays);
        Assert.Equal(2, profile.Lots);
    }

    [Theory]
    [InlineData("<TED_EXPORT/>", "is no eForms notice: its root is 'TED_EXPORT'. It is TED XML of before 2024")]
    [InlineData("<html/>", "is no eForms notice: its root is 'html'.")]
    [InlineData("no xml", "is no sound XML")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "is no sound XML")]
    public void Other_file_is_refused_with_the_reason(string text, string expected)
    {
        var refusal = Assert.Throws<NoticeException>(() => Read(text));

        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Real_notices_are_read_and_older_ones_refused_by_name()
    {
        var read = new List<TenderProfile>();
        foreach (var path in Corpus.Files("*.xml", "eforms"))
        {
            using var file = File.OpenRead(path);
            if (Path.GetFileName(path).StartsWith("ted-", StringComparison.Ordinal))
                Assert.Throws<NoticeException>(() => NoticeReader.Read(file, path));
            else read.Add(NoticeReader.Read(file, path));
        }

        Assert.True(read.Count >= 10);
        Assert.All(read, profile => Assert.NotEmpty(profile.Cpv));
        Assert.Contains(
            read, profile => profile is { Lots: 25, Kind: ContractKind.Services, Procedure: Procedure.Open });
    }

    private static string Lot(int number, int months) => $"""
        <cac:ProcurementProjectLot><cbc:ID schemeName="Lot">LOT-000{number}</cbc:ID>
          <cac:TenderingProcess><cac:TenderSubmissionDeadlinePeriod><cbc:EndDate>2026-04-09+02:00</cbc:EndDate><cbc:EndTime>10:00:00+02:00</cbc:EndTime></cac:TenderSubmissionDeadlinePeriod></cac:TenderingProcess>
          <cac:ProcurementProject><cac:PlannedPeriod><cbc:DurationMeasure unitCode="MONTH">{months}</cbc:DurationMeasure></cac:PlannedPeriod></cac:ProcurementProject>
        </cac:ProcurementProjectLot>
        """;

    private static TenderProfile Read(string xml)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        return NoticeReader.Read(file, "notice.xml");
    }
}
